package cni.explorer.ui.common;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What is known of something, each thing behind its label.
final class LabelledRows extends GridPane {
    private static final double GAP = 8;
    private static final double LABEL = 80;

    LabelledRows() {
        super();
        setVgap(GAP);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(LABEL, LABEL, LABEL), words);
    }

    void add(String name, Node what) {
        Label label = new Paragraph(name, StyleClass.MUTED);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, what);
    }
}
