package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;
import cni.explorer.ui.grid.OpenOver;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that come beside a node: under the mouse, and where its owner asks for them, since a JavaFX tooltip never
/// comes by keyboard.
///
/// A tooltip is a window with a scene of its own. There are hundreds of hints and few are ever read, so a tooltip is
/// made when the mouse first comes, and its words are asked for only then. No words, no tooltip.
public final class LazyTooltip {
    private static final double WIDTH = 380;
    private static final double APART = 4;

    private final Node owner;
    private final double width;
    private final Supplier<String> words;
    private Optional<Tooltip> tooltip = Optional.empty();

    private LazyTooltip(Node owner, double width, Supplier<String> words) {
        this.owner = owner;
        this.width = width;
        this.words = words;
        owner.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
    }

    /// Words that may be others each time.
    ///
    /// @param words what there is to say now; may be empty
    public static LazyTooltip on(Node owner, Supplier<String> words) {
        return on(owner, WIDTH, words);
    }

    /// The same, wrapped elsewhere.
    ///
    /// @param width at which the words wrap, in pixels
    public static LazyTooltip on(Node owner, double width, Supplier<String> words) {
        LazyTooltip made = new LazyTooltip(owner, width, words);
        owner.getProperties().put(LazyTooltip.class, made);
        return made;
    }

    /// Words that come by keyboard only when their owner asks for them.
    ///
    /// @param words what there is to say now; may be empty
    public static LazyTooltip asked(Node owner, Supplier<String> words) {
        return new LazyTooltip(owner, WIDTH, words);
    }

    /// What comes beside a node by keyboard too, if there is something.
    public static Optional<LazyTooltip> of(Node owner) {
        return owner.hasProperties() && owner.getProperties().get(LazyTooltip.class) instanceof LazyTooltip there
                ? Optional.of(there)
                : Optional.empty();
    }

    /// Words that stay the same; screen readers say them as help.
    public static void fixed(Control owner, String words) {
        owner.setAccessibleHelp(words);
        on(owner, () -> words);
    }

    /// Has to be called when there may be other words while the mouse is here.
    public void refresh() {
        if (tooltip.isPresent()) {
            prepare();
        }
    }

    /// Shows it below its owner, if there is something to say.
    ///
    /// @param shift how far to the right of the owner's left edge, in pixels
    public void showBelow(double shift) {
        Optional<Bounds> place = place();
        place.ifPresent(bounds -> show(bounds.getMinX() + shift, bounds.getMaxY()));
    }

    /// Shows it under its owner or, where that has no room in the window, above it.
    public void showNear() {
        place().ifPresent(bounds -> {
            show(bounds.getMinX(), bounds.getMaxY() + APART);
            tooltip.filter(Tooltip::isShowing).ifPresent(one -> {
                PopUpRoom room = PopUpRoom.around(owner);
                one.setAnchorX(room.left(one.getWidth(), bounds));
                if (one.getAnchorY() + one.getHeight() > room.bottom()) {
                    one.setAnchorY(bounds.getMinY() - APART - one.getHeight());
                }
            });
        });
    }

    /// Shows it to the right of a node around its owner, if there is something to say.
    public void showBeside(Node around) {
        Bounds place = around.localToScreen(around.getBoundsInLocal());
        show(place.getMaxX(), place.getMinY());
    }

    /// Takes it away, if it is there.
    public void hide() {
        tooltip.ifPresent(Tooltip::hide);
    }

    private Optional<Bounds> place() {
        return Optional.ofNullable(owner.localToScreen(owner.getBoundsInLocal()));
    }

    private void show(double x, double y) {
        prepare();
        tooltip.filter(one -> !one.getText().isEmpty() && !isCovered()).ifPresent(one -> one.show(owner, x, y));
    }

    private boolean isCovered() {
        return OpenOver.of(owner.getScene().getWindow()).findAny().isPresent();
    }

    private void prepare() {
        String now = words.get();
        if (tooltip.isEmpty() && now.isEmpty()) {
            return;
        }
        Tooltip one = tooltip.orElseGet(this::make);
        one.setText(DrawnText.of(now));
        install(one, !now.isEmpty());
    }

    private Tooltip make() {
        Tooltip made = new Tooltip();
        made.setWrapText(true);
        made.setMaxWidth(width);
        tooltip = Optional.of(made);
        return made;
    }

    private void install(Tooltip one, boolean some) {
        if (owner instanceof Control control) {
            control.setTooltip(some ? one : null);
        } else if (some) {
            Tooltip.install(owner, one);
        } else {
            Tooltip.uninstall(owner, one);
        }
    }
}
