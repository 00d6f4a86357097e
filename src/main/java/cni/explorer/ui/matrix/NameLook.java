package cni.explorer.ui.matrix;

import cni.explorer.query.Preferences;
import cni.explorer.text.PreferenceText;
import cni.explorer.workspace.ViewState;

/// What decides how the name of a provider looks.
///
/// @param provider   its index in the dataset
/// @param excluded   whether it stands among those that are not left
/// @param compared   whether it is among the cards
/// @param comparable whether that can be changed
/// @param returning  whether it would come back if the tick were taken away that the mouse is at
/// @param met        how much it meets of what is preferred, "1 of 2"; empty where nothing is preferred
record NameLook(int provider, boolean excluded, boolean compared, boolean comparable, boolean returning, String met) {

    static NameLook left(ViewState shown, int provider) {
        Preferences preferences = shown.outcome().preferences();
        String met = preferences.isEmpty() ? "" : PreferenceText.share(preferences, provider);
        return of(shown, provider, false, false, met);
    }

    static NameLook excluded(ViewState shown, int provider, boolean returning) {
        return of(shown, provider, true, returning, "");
    }

    private static NameLook of(ViewState shown, int provider, boolean excluded, boolean returning, String met) {
        boolean compared = shown.selection()
                .compared()
                .contains(shown.dataset().providers().get(provider).id());
        return new NameLook(
                provider, excluded, compared, compared || !shown.compareOffer().isFull(), returning, met);
    }
}
