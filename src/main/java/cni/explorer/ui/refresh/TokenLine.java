package cni.explorer.ui.refresh;

import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TextLink;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/// Where the token is from that shows GitHub who asks, and a way to type one. It is never shown.
final class TokenLine extends HBox {
    private static final double GAP = 8;
    private static final double FIELD = 240;

    private final FigureRefresh refresh;

    TokenLine(FigureRefresh refresh) {
        super(GAP);
        this.refresh = refresh;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(RefreshStyle.ROW);
        show();
    }

    void show() {
        Optional<Token> token = refresh.token();
        Label said = new Label(token.map(this::said).orElseGet(RefreshText::noToken));
        said.getStyleClass().add(StyleClass.MUTED);
        said.setMinWidth(0);
        getChildren()
                .setAll(
                        said,
                        new TextLink(token.isEmpty() ? RefreshText.ADD_TOKEN : RefreshText.OTHER_TOKEN, this::ask));
        boolean isOwn = token.map(Token::origin)
                .filter(origin -> origin == TokenOrigin.TYPED || origin == TokenOrigin.KEPT)
                .isPresent();
        if (isOwn) {
            getChildren().add(new TextLink(RefreshText.FORGET_TOKEN, () -> {
                refresh.forgetToken();
                show();
            }));
        }
    }

    private String said(Token token) {
        return switch (token.origin()) {
            case GITHUB_TOKEN, GH_TOKEN -> RefreshText.tokenOf(token.origin().name());
            case TYPED -> RefreshText.tokenTyped();
            case KEPT -> RefreshText.tokenKept(refresh.tokenPlace());
        };
    }

    /// Makes room for a token to be typed.
    void ask() {
        PasswordField field = new PasswordField();
        field.setPromptText("Token of GitHub");
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        CheckBox keep = new CheckBox(RefreshText.keepToken(refresh.tokenPlace()));
        keep.setMinWidth(0);
        keep.setVisible(!refresh.tokenPlace().isEmpty());
        Button use = new Button("Use it");
        use.getStyleClass().add(StyleClass.SMALL);
        use.setMinWidth(USE_PREF_SIZE);
        Runnable typed = () -> take(field, keep.isSelected());
        use.setOnAction(_ -> typed.run());
        field.setOnAction(_ -> typed.run());
        getChildren().setAll(field, use, keep);
        field.requestFocus();
    }

    private void take(PasswordField field, boolean isKept) {
        if (refresh.use(field.getText(), isKept)) {
            field.clear();
            show();
        } else {
            field.clear();
            field.setPromptText(RefreshText.NO_TOKEN_TYPED);
            field.requestFocus();
        }
    }
}
