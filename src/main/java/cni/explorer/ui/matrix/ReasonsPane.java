package cni.explorer.ui.matrix;

import cni.explorer.query.Reason;
import cni.explorer.text.ReasonText;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Reasons side by side, as many as there is room for, and then how many more there are. None is ever cut in half.
final class ReasonsPane extends Region {
    private static final double GLYPH_GAP = 6;
    private static final double MARK_GAP = 1;
    private static final double GAP = 20;

    private final List<Node> reasons = new ArrayList<>();
    private final Hyperlink more = new Hyperlink();
    private final Bubble all = new Bubble();
    private List<Reason> shown = List.of();

    ReasonsPane() {
        more.getStyleClass().add(StyleClass.LINK);
        more.setOnAction(_ -> showAll());
        setMinWidth(0);
    }

    void show(List<Reason> changed) {
        shown = changed;
        reasons.clear();
        changed.forEach(reason -> reasons.add(node(reason)));
        getChildren().setAll(reasons);
        getChildren().add(more);
        requestLayout();
    }

    /// Opens all reasons, one below the other.
    void showAll() {
        VBox lines = new VBox(GLYPH_GAP);
        lines.getStyleClass().add(StyleClass.CELL_DETAIL);
        shown.forEach(reason -> lines.getChildren().add(node(reason)));
        all.showUnder(this, lines);
    }

    @Override
    protected void layoutChildren() {
        int fit = fitting();
        double x = 0;
        for (int i = 0; i < reasons.size(); i++) {
            Node reason = reasons.get(i);
            reason.setVisible(i < fit);
            if (i < fit) {
                x = place(reason, x);
            }
        }
        more.setVisible(fit < reasons.size());
        more.setText(
                fit == 0 ? Integer.toString(reasons.size()) + " reasons" : "and " + (reasons.size() - fit) + " more");
        place(more, x);
    }

    private double place(Node node, double x) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    /// How many stand side by side in full, with room for the rest to be told of.
    private int fitting() {
        double x = 0;
        double rest = 90;
        for (int i = 0; i < reasons.size(); i++) {
            x += reasons.get(i).prefWidth(-1);
            double room = i == reasons.size() - 1 ? getWidth() : getWidth() - rest;
            if (x > room && i > 0) {
                return i;
            }
            x += GAP;
        }
        return reasons.size();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static Node node(Reason reason) {
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.asReason(true);
        glyph.show(Optional.of(reason.verdict()));
        Label feature = new Label(reason.requirement().feature().name() + ":");
        feature.getStyleClass().add(MatrixStyle.FEATURE);
        Label value = new Label(" " + reason.cell().value());
        value.getStyleClass().add(StyleClass.VALUE);
        Label remark = new Label(ReasonText.remark(reason));
        remark.getStyleClass().add(StyleClass.MUTED);
        HBox words = new HBox(feature, value, new FootnoteMark(reason.cell().footnotes()), remark);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setSpacing(MARK_GAP);
        HBox node = new HBox(GLYPH_GAP, glyph, words);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add(MatrixStyle.REASON);
        return node;
    }
}
