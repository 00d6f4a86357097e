package cni.explorer.ui.common;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A scroll pane without a frame, whose content is as wide as it is.
///
/// Its bar lies over the content at the edge, as those of the tables do: lines and grounds go through under it, and
/// nothing stands elsewhere when it comes or goes.
///
/// It draws what has changed of its content and nothing else. The skin of JavaFX keeps a picture of what is in sight,
/// which is made anew as a whole whenever any of it changes: a gain while scrolling, and a loss where content changes
/// more often than it scrolls, as numbers beside ticks do.
public class PlainScroll extends ScrollPane {
    /// How short the thumb becomes at most: shorter ones are dots that nobody takes for a bar, or could seize.
    private static final double SHORTEST = 24;

    /// Two lines that are less apart than that look like one that went wrong.
    private static final double CLEAR = 12;

    /// By which the arrow keys scroll.
    private static final double LINE = 40;

    private final double margin;
    private final boolean closed;

    public PlainScroll() {
        this(0, false);
    }

    public PlainScroll(Node content) {
        this();
        setContent(content);
    }

    /// @param margin how much of what is right of it is free for the bar
    public PlainScroll(Node content, double margin) {
        this(margin, false);
        setContent(content);
    }

    private PlainScroll(double margin, boolean closed) {
        super();
        this.margin = margin;
        this.closed = closed;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // The skin would take the room for it from the content.
        setVbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(StyleClass.PLAIN_SCROLL);
        vvalueProperty().addListener(_ -> place());
        // The skin gives the content its size after this has been laid out.
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(_ -> place());
    }

    /// One that has a line right at its foot: rows that end a little above it end in none of their own.
    public static PlainScroll closedBelow(Node content) {
        PlainScroll scroll = new PlainScroll(0, true);
        scroll.setContent(content);
        return scroll;
    }

    /// Marks what stands over rows, which is not the last that is in sight.
    ///
    /// @return the same
    public static <N extends Node> N heading(N node) {
        WholeRows.markHeading(node);
        return node;
    }

    /// Scrolls as a key says: by a line, by nearly all that is in sight, to an end.
    ///
    /// @return whether it did; there may be nothing hidden, or the key be none of these
    public final boolean scroll(KeyCode key) {
        if (!hides()) {
            return false;
        }
        // The line that was cut at the end is whole on the next page.
        double page = Math.max(LINE, getViewportBounds().getHeight() - LINE);
        switch (key) {
            case UP, KP_UP -> scrollBy(-LINE);
            case DOWN, KP_DOWN -> scrollBy(LINE);
            case PAGE_UP -> scrollBy(-page);
            case PAGE_DOWN -> scrollBy(page);
            case HOME -> setVvalue(getVmin());
            case END -> setVvalue(getVmax());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void scrollBy(double pixels) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        setVvalue(Math.clamp(getVvalue() + pixels / hidden, getVmin(), getVmax()));
    }

    @Override
    protected final Skin<?> createDefaultSkin() {
        return new DirectSkin(this);
    }

    private static final class DirectSkin extends ScrollPaneSkin {
        DirectSkin(ScrollPane pane) {
            super(pane);
            getChildren().forEach(part -> part.setCache(false));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }

    private void place() {
        bar().ifPresent(bar -> {
            double breadth = snapSizeX(bar.prefWidth(-1));
            bar.resizeRelocate(getWidth() + margin - breadth, 0, breadth, getHeight());
            bar.setVisible(hides());
            double way =
                    getHeight() - bar.getInsets().getTop() - bar.getInsets().getBottom();
            double least = (bar.getMax() - bar.getMin()) * Math.min(1, SHORTEST / way);
            if (way > 0 && bar.getVisibleAmount() < least) {
                bar.setVisibleAmount(least);
            }
        });
        endInWholeRow();
    }

    /// As long as nobody has scrolled, the last row in sight is a whole one; on the way it is cut where it is.
    private void endInWholeRow() {
        if (!(getContent() instanceof Pane rows)) {
            return;
        }
        double room = getViewportBounds().getHeight();
        if (getVvalue() > 0 || !hides()) {
            rows.setClip(null);
            return;
        }
        // It is laid out after this otherwise, and rows would stand where they stood before.
        rows.layout();
        double end = WholeRows.upTo(rows, room);
        // One of its own: JavaFX lets none be the clip of two, and what was shown before still has its.
        Rectangle shown = rows.getClip() instanceof Rectangle own ? own : new Rectangle();
        shown.setWidth(rows.getWidth());
        shown.setHeight(closed && room - end < CLEAR ? end - 1 : end);
        rows.setClip(shown.getHeight() < room ? shown : null);
    }

    private boolean hides() {
        Node content = getContent();
        double room = getViewportBounds().getHeight();
        return content != null
                && room > 0
                && snapSizeY(content.getLayoutBounds().getHeight()) > snapSizeY(room);
    }

    private Optional<ScrollBar> bar() {
        return getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .findFirst();
    }
}
