package cni.explorer.ui;

import cni.explorer.model.Dataset;
import cni.explorer.query.Selection;
import cni.explorer.settings.View;
import java.util.Optional;

/// What is shown first.
///
/// @param dataset   the dataset
/// @param selection what is asked for; empty for what was asked for last time
/// @param view      the view; empty for the one of last time
public record Start(Dataset dataset, Optional<Selection> selection, Optional<View> view) {}
