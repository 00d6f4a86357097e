package cni.explorer.ui.refresh;

import cni.explorer.model.Provider;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.Theme;
import cni.explorer.workspace.ChartOptions.Scope;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Looking again at the figures of repositories, at the foot of the window: whom, with which token, how far it has
/// come, what came of each. Esc closes it; what goes on goes on.
public final class RefreshPane extends VBox {
    private static final double GAP = 12;
    private static final double MOST = 200;
    private static final double BUTTON = 104;
    private static final int ROWS_A_FRAME = 4;

    private final FigureRefresh refresh;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final Label said = StyledLabel.of("", StyleClass.MUTED);
    private final Label aside = StyledLabel.of(RefreshText.OLD_STAY, StyleClass.MUTED);
    private final Button go = new Button();
    private final Segments<Scope> scopes;
    private final TokenLine token;
    private final VBox troubles = new VBox();
    private final RowColumns rows = new RowColumns();
    private final AnimationTimer more = new MoreRows();
    private final ReachableRepositories count;
    private List<RefreshTrouble> told = List.of();
    private @Nullable Node focusedBefore;

    /// @param show shows a cell in the table
    public RefreshPane(FigureRefresh refresh, DesktopServices desktop, Consumer<CellPosition> show) {
        super();
        this.refresh = refresh;
        this.count = new ReachableRepositories(refresh::hosts);
        getStyleClass().add(RefreshStyle.PANE);
        // Not among those of the scene, which are read at the start.
        getStylesheets().add(Theme.resource("refresh.css"));
        scopes = new Segments<>(
                List.of(Scope.IN_SIGHT, Scope.ALL),
                choice -> choice == Scope.ALL ? "All" : "In sight",
                scope,
                scope::set);
        scopes.getButtons().forEach(button -> button.getStyleClass().add(StyleClass.SMALL));
        scopes.setMinWidth(USE_PREF_SIZE);
        token = new TokenLine(refresh.tokens());
        VBox body = new VBox(token, troubles, new SourcesPart(refresh, desktop, show), rows);
        body.getStyleClass().add(RefreshStyle.BODY);
        ScrollPane scroll = new PlainScroll(body);
        scroll.setMaxHeight(MOST);
        scroll.setFocusTraversable(false);
        getChildren().addAll(head(), scroll);
        scope.addListener(_ -> show());
        refresh.stateProperty().addListener(_ -> show());
        refresh.model().viewStateProperty().addListener((_, before, now) -> {
            if (!now.shares(before, ViewState::rows)) {
                show();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        close();
    }

    private Node head() {
        Label title = new Label(RefreshText.TITLE);
        title.setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(0);
        aside.setMinWidth(0);
        go.getStyleClass().add(StyleClass.SMALL);
        go.setMinWidth(BUTTON);
        go.setPrefWidth(BUTTON);
        go.setOnAction(_ -> act());
        LazyTooltip.on(go, () -> isGoing() ? "" : RefreshText.startHint(repositories()));
        Button close = new IconButton(Icon.CLOSE, "Close (Esc)", this::close);
        HBox head = new HBox(GAP, title, said, new Spacer(), aside, scopes, go, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(RefreshStyle.HEAD);
        return head;
    }

    /// Opens it, with the keyboard where it begins. Nobody is asked by that.
    public void open() {
        if (!isVisible() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        if (!isVisible() && !isGoing()) {
            refresh.prepare();
        }
        Presence.put(this, true);
        refresh.tokens().look();
        if (!token.isFocusWithin()) {
            token.show();
        }
        show();
        go.requestFocus();
    }

    private void close() {
        boolean hadFocus = isFocusWithin();
        Presence.put(this, false);
        if (hadFocus && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    private void act() {
        if (isGoing()) {
            refresh.stop();
        } else {
            refresh.start(providers());
        }
    }

    private boolean isGoing() {
        return refresh.stateProperty().get().isGoing();
    }

    /// Who is in sight, or all.
    private List<Provider> providers() {
        ViewState shown = refresh.model().viewState();
        List<Provider> all = shown.dataset().providers();
        return scope.get() == Scope.ALL
                ? all
                : IntStream.range(0, shown.rows().size())
                        .mapToObj(row -> all.get(shown.rows().get(row)))
                        .toList();
    }

    private int repositories() {
        ViewState shown = refresh.model().viewState();
        List<Provider> all = shown.dataset().providers();
        return scope.get() == Scope.ALL ? count.of(all) : count.in(all, shown.rows());
    }

    private void show() {
        if (!isVisible()) {
            count.forget();
            return;
        }
        RefreshState state = refresh.stateProperty().get();
        // While it goes on nobody is told how many there are.
        int repositories = state.isGoing() ? 0 : repositories();
        said.setText(state.words(repositories));
        go.setText(state.isGoing() ? RefreshText.STOP : RefreshText.START);
        go.setDisable(!state.isGoing() && repositories == 0);
        scopes.setDisable(state.isGoing());
        aside.setVisible(state.isGoing());
        showTroubles(RefreshTrouble.of(state));
        showRows(state);
    }

    private void showTroubles(List<RefreshTrouble> now) {
        if (!now.equals(told)) {
            told = now;
            troubles.getChildren().setAll(now.stream().map(RefreshPane::line).toList());
        }
    }

    private void showRows(RefreshState state) {
        List<Node> there = rows.getChildren();
        int wanted = state.asked().size();
        rows.setExpected(wanted);
        if (there.size() > wanted) {
            there.subList(wanted, there.size()).clear();
        }
        if (there.size() < wanted) {
            there.addAll(Stream.generate(AskedRow::new)
                    .limit(Math.min(ROWS_A_FRAME, wanted - there.size()))
                    .toList());
            more.start();
        }
        for (int i = 0; i < there.size(); i++) {
            ((AskedRow) there.get(i)).show(state.asked().get(i), state.isGoing());
        }
    }

    /// Every row has to be styled, which for all of them at once would hold up a frame.
    private final class MoreRows extends AnimationTimer {
        @Override
        public void handle(long now) {
            RefreshState state = refresh.stateProperty().get();
            if (isVisible() && rows.getChildren().size() < state.asked().size()) {
                showRows(state);
            } else {
                stop();
            }
        }
    }

    private static Node line(RefreshTrouble trouble) {
        Label name = new Label(trouble.repository());
        name.setMinWidth(USE_PREF_SIZE);
        name.setManaged(!trouble.repository().isEmpty());
        Paragraph sentence = new Paragraph(trouble.sentence(), StyleClass.MUTED);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(GAP, trouble.icon().node(), name, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(RefreshStyle.ROW);
        return line;
    }
}
