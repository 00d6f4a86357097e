package cni.explorer.ui.reading;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.text.Dates;
import cni.explorer.text.English;
import cni.explorer.text.ProgramText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.ModalPane;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TextLink;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// About the program: its version, on what it runs, which data came with it, and whose work is in it.
public final class ProgramPane extends ModalPane {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 564;
    private static final double GAP = 8;
    private static final double LABEL = 120;

    private final VBox content = new VBox(GAP);
    private final Button copy = new Button(ProgramText.COPY_DETAILS);
    private final Button close = closeButton();

    /// @param news     shows what is new
    /// @param licences shows the licences
    public ProgramPane(ModalLayer layer, DesktopServices desktop, Runnable news, Runnable licences) {
        super(layer, "About", WIDTH, HEIGHT);
        content.getStyleClass().add(ReadingStyle.ABOUT_TEXT);
        List<DatasetInfo> data =
                ShippedDatasets.all().stream().map(Dataset::about).toList();
        add(new Paragraph("CNI Explorer", StyleClass.HEADLINE));
        add(new Paragraph(ProgramText.PURPOSE, StyleClass.MUTED));
        add(new Separator());
        addLine("Version", ProgramText.version());
        addLine("Java", ProgramDetails.java());
        addLine("System", ProgramDetails.system());
        add(new Separator());
        add(PlainScroll.heading(new Paragraph("Data", StyleClass.CAPTION)));
        ShippedDatasets.all().forEach(this::addData);
        add(new Separator());
        add(PlainScroll.heading(new Paragraph("Licences", StyleClass.CAPTION)));
        add(new Paragraph(ProgramText.LICENCES));
        add(new Paragraph(ProgramText.PRIVACY, StyleClass.MUTED));
        setCenter(new PlainScroll(content));
        copy.setOnAction(_ -> desktop.copy(ClipboardData.of(ProgramDetails.text()
                + data.stream()
                        .map(about -> about.id() + " of " + about.asOf() + "\n")
                        .collect(Collectors.joining()))));
        showFoot(new TextLink(ProgramText.NEWS, news), new TextLink("Licences", licences), new Spacer(), copy, close);
    }

    public void show() {
        show(close);
    }

    private void addData(Dataset dataset) {
        DatasetInfo about = dataset.about();
        addLine(
                about.name(),
                English.format(
                        "%s%n%s, %s%n%s, %s",
                        about.title(),
                        about.author(),
                        Dates.day(about.asOf()),
                        English.count(dataset.counted(), "provider"),
                        English.count(dataset.features().size(), "feature")));
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private void addLine(String name, String value) {
        Label label = new Paragraph(name, StyleClass.MUTED);
        label.setMinWidth(LABEL);
        label.setPrefWidth(LABEL);
        Label said = new Paragraph(value, ReadingStyle.ABOUT_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        add(new HBox(label, said));
    }
}
