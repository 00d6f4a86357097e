package cni.explorer.ui.reading;

import cni.explorer.text.MenuText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.reading.TextSpan.Caret;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Lets somebody choose words in texts under each other and copy them, as in a browser: by dragging, a word by two
/// clicks, all of it by Ctrl A, text by text with Shift and the arrows. JavaFX has that for fields alone.
final class TextSelection {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    /// How far a drag beyond the edge scrolls at each step, in pixels.
    private static final double STEP = 24;

    private final ScrollPane pane;
    private final Pane content;
    private final Group ground = new Group();
    private Consumer<String> copies = _ -> {};
    private ReadTexts texts = ReadTexts.NONE;
    private Optional<TextSpan> chosen = Optional.empty();

    /// @param content in which the texts stand, inside the pane
    TextSelection(ScrollPane pane, Pane content) {
        this.pane = pane;
        this.content = content;
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        content.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        content.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        content.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        // Lines break elsewhere in another width.
        content.needsLayoutProperty().addListener((_, _, needed) -> {
            if (!needed && chosen.isPresent()) {
                paint();
            }
        });
    }

    /// What is drawn behind the texts; stands among them and takes no room.
    Node ground() {
        return ground;
    }

    /// @param taker takes what is chosen, or all that is in sight
    void onCopy(Consumer<String> taker) {
        copies = taker;
    }

    void clear() {
        texts = ReadTexts.NONE;
        choose(Optional.empty());
    }

    void press(KeyEvent key) {
        if (ALL.match(key)) {
            chooseAll();
            key.consume();
        } else if (CellCopy.KEY.match(key)) {
            copy();
            key.consume();
        } else if (key.isShiftDown() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
            extend(key.getCode() == KeyCode.DOWN);
            key.consume();
        }
    }

    private void begin(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || isOnLink(event)) {
            return;
        }
        pane.requestFocus();
        Optional<Caret> anchor = chosen.filter(_ -> event.isShiftDown()).map(TextSpan::anchor);
        texts = ReadTexts.in(content);
        choose(caret(event).map(at -> new TextSpan(anchor.orElse(at), at)));
    }

    private void drag(MouseEvent event) {
        if (chosen.isPresent() && event.isPrimaryButtonDown()) {
            scrollTo(event);
            caret(event).ifPresent(at -> choose(chosen.map(span -> new TextSpan(span.anchor(), at))));
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isOnLink(event)) {
            choose(caret(event).map(texts::word));
        }
    }

    private static boolean isOnLink(MouseEvent event) {
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at instanceof Hyperlink) {
                return true;
            }
        }
        return false;
    }

    private Optional<Caret> caret(MouseEvent event) {
        return texts.nearest(new Point2D(event.getSceneX(), event.getSceneY()));
    }

    private void scrollTo(MouseEvent event) {
        double at = pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
        double step = at < 0 ? -STEP : at > pane.getHeight() ? STEP : 0;
        if (hidden > 0 && step != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + step / hidden, 0, 1));
        }
    }

    private void chooseAll() {
        texts = ReadTexts.in(content);
        choose(Optional.of(texts).filter(some -> !some.isEmpty()).map(ReadTexts::all));
    }

    /// A text more or less; the first one is the first in sight.
    private void extend(boolean isDown) {
        if (chosen.isEmpty()) {
            texts = ReadTexts.in(content);
        }
        if (texts.isEmpty()) {
            return;
        }
        double top = pane.localToScene(0, 0).getY();
        TextSpan span = chosen.orElseGet(() -> {
            Caret first = new Caret(texts.firstBelow(top), 0);
            return new TextSpan(first, first);
        });
        choose(Optional.of(new TextSpan(span.anchor(), isDown ? after(span.end()) : before(span.end()))));
    }

    /// The end of the text at a place, or of the next one.
    private Caret after(Caret caret) {
        boolean isAtEnd = caret.at() == texts.length(caret.text());
        return texts.endOf(isAtEnd ? Math.min(caret.text() + 1, texts.size() - 1) : caret.text());
    }

    private Caret before(Caret caret) {
        return caret.text() == 0 ? new Caret(0, 0) : texts.endOf(caret.text() - 1);
    }

    private boolean isChosen() {
        return chosen.filter(span -> !span.isEmpty()).isPresent();
    }

    private void copy() {
        if (!isChosen()) {
            texts = ReadTexts.in(content);
        }
        if (!texts.isEmpty()) {
            copies.accept(texts.words(chosen.filter(span -> !span.isEmpty()).orElseGet(texts::all)));
        }
    }

    private void choose(Optional<TextSpan> span) {
        chosen = span;
        paint();
    }

    private void paint() {
        ground.getChildren()
                .setAll(chosen.filter(span -> !span.isEmpty())
                        .map(span -> texts.grounds(span, content))
                        .orElse(List.of()));
    }

    private void offer(ContextMenuEvent event) {
        Point2D at = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
        PopUpMenu.show(
                List.of(
                        PopUpMenu.item(isChosen() ? MenuText.COPY_CHOSEN : MenuText.COPY_IN_SIGHT, this::copy),
                        PopUpMenu.item(MenuText.CHOOSE_ALL, this::chooseAll)),
                pane,
                new BoundingBox(at.getX(), at.getY(), 0, 0));
        event.consume();
    }
}
