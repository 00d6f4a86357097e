package cni.explorer.ui.common;

import cni.explorer.model.ProviderId;
import java.util.Optional;

/// A view that has places of providers.
public interface ShowsProviders {

    /// On whose place the keyboard is.
    Optional<ProviderId> focusedProvider();
}
