package cni.explorer.ui.common;

import cni.explorer.model.Provider;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.grid.DrawnText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A provider's name with the mark that has to stand wherever the name does.
public final class ProviderName extends HBox {
    private static final double GAP = 8;
    private static final PseudoClass UNCOUNTED = PseudoClass.getPseudoClass("uncounted");

    private final Label name = new Label();
    private final Label pill = StyledLabel.of("", StyleClass.PILL);
    private Optional<Provider.Status> mark = Optional.empty();

    public ProviderName() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(StyleClass.PROVIDER_NAME);
        name.getStyleClass().add(StyleClass.NAME);
        pill.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(name, () -> name.isTextTruncated() ? name.getText() : "");
        LazyTooltip.on(pill, () -> mark.map(ProviderName::explained).orElse(""));
        getChildren().add(name);
    }

    public ProviderName(Provider provider) {
        this();
        show(provider);
    }

    /// What the mark means and where that was read; empty without one.
    public static String explained(Provider provider) {
        return provider.status().map(ProviderName::explained).orElse("");
    }

    private static String explained(Provider.Status mark) {
        Stream<String> from = mark.sources().stream().limit(1).map(first -> "Source: " + first.label());
        return Stream.concat(mark.sentence().stream(), from).collect(Collectors.joining("\n"));
    }

    /// Makes the name a link: a click on its words does something.
    public void onPressed(Runnable action) {
        name.getStyleClass().add(StyleClass.NAME_LINK);
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
            }
        });
    }

    public void show(Provider provider) {
        name.setText(DrawnText.onOneLine(provider.name()));
        setAccessibleText(AccessibleText.provider(provider));
        pseudoClassStateChanged(UNCOUNTED, !provider.counted());
        mark = provider.status();
        Presence.put(pill, mark.isPresent());
        pill.setText(mark.map(Provider.Status::word).orElse(""));
        if (mark.isPresent() && pill.getParent() == null) {
            getChildren().add(pill);
        }
    }
}
