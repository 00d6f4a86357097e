package cni.explorer.ui.grid;

/// How much room text takes, in pixels.
interface Advances {

    double width(String text, FontRole font);

    /// From the top of a line to its base line.
    double ascent(FontRole font);

    /// From the top of a line to its bottom.
    double height(FontRole font);
}
