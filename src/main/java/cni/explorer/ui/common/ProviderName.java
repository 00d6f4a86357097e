package cni.explorer.ui.common;

import cni.explorer.model.Provider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A provider's name with the mark that has to stand wherever the name does.
public final class ProviderName extends HBox {
    private static final double GAP = 8;
    private static final PseudoClass UNCOUNTED = PseudoClass.getPseudoClass("uncounted");

    private final Label name = new Label();
    private final Label pill = new Label();
    private final Tooltip source = new Tooltip();
    private final Tooltip whole = new Tooltip();

    public ProviderName() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(StyleClass.PROVIDER_NAME);
        name.getStyleClass().add(StyleClass.NAME);
        pill.getStyleClass().add(StyleClass.PILL);
        pill.setMinWidth(USE_PREF_SIZE);
        whole.textProperty().bind(name.textProperty());
        name.textTruncatedProperty().addListener((_, _, cut) -> name.setTooltip(cut ? whole : null));
        getChildren().addAll(name, pill);
    }

    public ProviderName(Provider provider) {
        this();
        show(provider);
    }

    private static String explained(Provider.Mark mark) {
        Stream<String> from = mark.sources().stream().limit(1).map(first -> "Source: " + first.label());
        return Stream.concat(mark.sentence().stream(), from).collect(Collectors.joining("\n"));
    }

    public void show(Provider provider) {
        name.setText(provider.name());
        pseudoClassStateChanged(UNCOUNTED, !provider.counted());
        pill.setVisible(provider.mark().isPresent());
        pill.setManaged(provider.mark().isPresent());
        provider.mark().ifPresent(mark -> {
            pill.setText(mark.word());
            source.setText(explained(mark));
            pill.setTooltip(source.getText().isEmpty() ? null : source);
        });
    }
}
