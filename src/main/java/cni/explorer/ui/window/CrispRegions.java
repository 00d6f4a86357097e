package cni.explorer.ui.window;

/// Has JavaFX draw grounds of controls anew instead of from pictures that it keeps of them.
///
/// It puts such a picture together from nine parts and reaches half a pixel over each of its edges. Depending on where
/// the picture lies among the others, that half pixel is drawn: check boxes had a soft second line at their top. Drawn
/// anew they take no more time, for the parts are nine pictures and the ground two rectangles.
///
/// The property is read when JavaFX starts (`PrismSettings`).
final class CrispRegions {
    private static final String PROPERTY = "prism.disableRegionCaching";

    private CrispRegions() {}

    /// Before JavaFX starts. Who set the property by hand knows why.
    static void ask() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
