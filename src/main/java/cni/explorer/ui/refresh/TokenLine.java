package cni.explorer.ui.refresh;

import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/// Where the token is from that shows GitHub who asks, and a way to type one. It is never shown.
final class TokenLine extends HBox {
    private static final double GAP = 8;
    private static final double FIELD = 240;

    private final TokenChoice tokens;
    private final Label said = StyledLabel.of("", StyleClass.MUTED);
    private final Hyperlink other = new TextLink(RefreshText.ADD_TOKEN, this::ask);
    private final Hyperlink forget = new TextLink(RefreshText.FORGET_TOKEN, this::forget);

    TokenLine(TokenChoice tokens) {
        super(GAP);
        this.tokens = tokens;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(RefreshStyle.ROW);
        said.setMinWidth(0);
        tokens.tokenProperty().addListener(_ -> {
            if (!isAsking()) {
                show();
            }
        });
        show();
    }

    /// Says what holds, also where somebody was asked for another one and has gone elsewhere.
    void show() {
        Optional<Token> token = tokens.tokenProperty().get();
        said.setText(token.map(this::said).orElse(RefreshText.NO_TOKEN));
        other.setText(token.isEmpty() ? RefreshText.ADD_TOKEN : RefreshText.OTHER_TOKEN);
        boolean isOwn = token.map(Token::origin)
                .filter(origin -> origin == TokenOrigin.TYPED || origin == TokenOrigin.KEPT)
                .isPresent();
        Presence.put(forget, isOwn);
        List<Node> line = List.of(said, other, forget);
        if (!getChildren().equals(line)) {
            getChildren().setAll(line);
        }
    }

    private boolean isAsking() {
        return !getChildren().contains(other);
    }

    private String said(Token token) {
        return switch (token.origin()) {
            case GITHUB_TOKEN, GH_TOKEN -> RefreshText.tokenOf(token.origin().name());
            case TYPED -> RefreshText.TOKEN_TYPED;
            case KEPT -> RefreshText.tokenKept(tokens.place());
        };
    }

    private void forget() {
        other.requestFocus();
        tokens.forget();
    }

    /// Makes room for a token to be typed.
    private void ask() {
        PasswordField field = new PasswordField();
        field.setPromptText("Token of GitHub");
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        CheckBox keep = new CheckBox(RefreshText.keepToken(tokens.place()));
        keep.setMinWidth(0);
        keep.setVisible(!tokens.place().isEmpty());
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
        if (tokens.use(field.getText(), isKept)) {
            field.clear();
            show();
            other.requestFocus();
        } else {
            field.clear();
            field.setPromptText(RefreshText.NO_TOKEN_TYPED);
            field.requestFocus();
        }
    }
}
