package cni.explorer.ui.common;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The few pictures of the window, drawn in a box of 16 by 16.
public enum Icon {
    SEARCH("M7 2a5 5 0 1 0 3.03 8.97l3 3 .94-.94-3-3A5 5 0 0 0 7 2Zm0 1.3a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4Z"),
    EXPORT("M8 1.5l3.5 3.5-.85.85L8.6 3.8V10H7.4V3.8L5.35 5.85 4.5 5ZM2.4 8h1.2v4.8h8.8V8h1.2v6H2.4Z"),
    MOON("M6.2 2.1a6 6 0 1 0 7.7 7.7 5.2 5.2 0 0 1-7.7-7.7ZM4.9 3.9a6.5 6.5 0 0 0 7.2 7.2 4.7 4.7 0 1 1-7.2-7.2Z"),
    SUN(
            "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0 1.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM7.4 1.5h1.2v2H7.4ZM7.4 12.5h1.2v2"
                    + "H7.4ZM1.5 7.4h2v1.2h-2ZM12.5 7.4h2v1.2h-2ZM3 3.85l.85-.85 1.4 1.4-.85.85ZM10.75 11.6l.85-.85 1.4 1.4-.85.85ZM3"
                    + " 12.15l1.4-1.4.85.85-1.4 1.4ZM10.75 4.4l1.4-1.4.85.85-1.4 1.4Z"),
    MORE(
            "M3 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4ZM8 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4ZM13 6.8a1.2 1.2 0"
                    + " 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z"),
    COLUMNS("M2 3h12v10H2ZM3.2 4.2v7.6h2.4V4.2ZM6.8 4.2v7.6h2.4V4.2ZM10.4 4.2v7.6h2.4V4.2Z"),
    ROWS("M2 3h12v10H2ZM3.2 4.2v1.8h9.6V4.2ZM3.2 7.2v1.7h9.6V7.2ZM3.2 10.1v1.7h9.6v-1.7Z"),
    FILTER("M1.5 3.5h13v1.2h-13ZM4 7.4h8v1.2H4ZM6.5 11.3h3v1.2h-3Z"),
    ARROW_UP("M8 2.6l4.6 4.6-.85.85L8.6 4.9v8.5H7.4V4.9L4.25 8.05l-.85-.85Z"),
    UNDO("M6.2 2.6l.85.85-2.2 2.2h4.4a4 4 0 0 1 0 8H7v-1.2h2.25a2.8 2.8 0 0 0 0-5.6h-4.4l2.2 2.2-.85.85L2.55 6.25Z"),
    REDO("M9.8 2.6l-.85.85 2.2 2.2h-4.4a4 4 0 0 0 0 8H9v-1.2H6.75a2.8 2.8 0 0 1 0-5.6h4.4l-2.2 2.2.85.85 3.65-3.65Z"),
    CLOSE("M3.85 3L8 7.15 12.15 3l.85.85L8.85 8 13 12.15l-.85.85L8 8.85 3.85 13 3 12.15 7.15 8 3 3.85Z"),
    CLOCK(
            "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.3a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8ZM7.4 4.5h1.2v3.15"
                    + "l2.2 1.3-.6 1.05L7.4 8.35Z"),
    CHECK("M6.4 12.2L2.6 8.4l.9-.9 2.9 2.9 6.1-6.1.9.9Z"),
    RING("M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z"),
    ARROW_RIGHT("M9.2 3.6L13.6 8l-4.4 4.4-.85-.85L11.3 8.6H2.4V7.4h8.9L8.35 4.45Z"),
    AGAIN("M8 2.4a5.6 5.6 0 0 1 4.3 2V2.3h1.2v4.1H9.4V5.2h2A4.4 4.4 0 1 0 12.4 8h1.2A5.6 5.6 0 1 1 8 2.4Z"),
    INFO(
            "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.3a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8ZM7.3 7h1.4v4.5H7.3ZM"
                    + "7.3 4.4h1.4v1.5H7.3Z"),
    CHEVRON_UP("M3.6 9.8L8 5.4l4.4 4.4-.85.85L8 7.1l-3.55 3.55Z"),
    CHEVRON_LEFT("M9.8 3.6L5.4 8l4.4 4.4.85-.85L7.1 8l3.55-3.55Z"),
    CHEVRON_RIGHT("M6.2 3.6L10.6 8l-4.4 4.4-.85-.85L8.9 8 5.35 4.45Z"),
    CHEVRON_DOWN("M3.6 6.2L8 10.6l4.4-4.4-.85-.85L8 8.9 4.45 5.35Z"),
    ARROW_DOWN("M4 6.45L4.9 5.55 8 8.65 11.1 5.55 12 6.45 8 10.45Z");

    private static final double SIZE = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new picture of it, coloured by the style sheet.
    public Region node() {
        SVGPath drawing = new SVGPath();
        drawing.setContent(path);
        Region box = new Region();
        FixedShape.draw(box, drawing, SIZE);
        box.getStyleClass().add(StyleClass.ICON);
        return box;
    }
}
