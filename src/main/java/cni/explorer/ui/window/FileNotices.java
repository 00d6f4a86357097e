package cni.explorer.ui.window;

import cni.explorer.data.Problem;
import cni.explorer.text.English;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.files.FileStatus;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.files.ProblemsPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// What the window says of the user's own file: a sentence while something is wrong with it, a quiet link to its
/// warnings, and the list of all of them.
final class FileNotices {
    private final Banner banner = Banner.ofTrouble();
    private final Hyperlink warnings = new Hyperlink();
    private final ProblemsPane problems;
    private final OpenDataset open;

    FileNotices(OpenDataset open, DesktopServices desktop) {
        this.open = open;
        this.problems = new ProblemsPane(desktop);
        warnings.getStyleClass().add(StyleClass.LINK);
        warnings.setMinWidth(Region.USE_PREF_SIZE);
        warnings.setOnAction(_ -> problems.open(open.warningsProperty().get()));
        open.warningsProperty().addListener(_ -> show());
        open.statusProperty().addListener(_ -> show());
        show();
    }

    Node banner() {
        return banner;
    }

    Node warnings() {
        return warnings;
    }

    Node problems() {
        return problems;
    }

    private void show() {
        List<Problem> harmless = open.warningsProperty().get();
        warnings.setText(English.count(harmless.size(), "warning"));
        Presence.put(warnings, !harmless.isEmpty());
        FileStatus trouble = open.statusProperty().get();
        if (trouble.sentence().isEmpty()) {
            banner.hide();
        } else {
            banner.say(
                    trouble.sentence(),
                    FileText.showProblems(trouble.problems().size()),
                    () -> problems.open(trouble.problems()));
        }
        if (trouble.waitedFor()) {
            problems.open(trouble.problems());
        } else {
            problems.update(trouble.sentence().isEmpty() ? harmless : trouble.problems());
        }
    }
}
