package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.CellDetail;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Makes the details of cells, with what can be done about them.
record CellDetails(ExplorerModel state, DesktopServices desktop, CellCopy copy) {
    /// All that is known of a cell.
    CellDetail of(int provider, int feature) {
        ViewState shown = state.viewState();
        Feature asked = shown.dataset().feature(feature);
        Optional<Reason> reason = shown.outcome().reasons(provider).stream()
                .filter(one -> one.requirement().feature().equals(asked))
                .findFirst();
        return CellDetail.of(
                shown, provider, feature, desktop, reason, actions(shown.outcome(), provider, feature, reason));
    }

    private List<Node> actions(Outcome outcome, int provider, int feature, Optional<Reason> reason) {
        List<Node> actions = new ArrayList<>();
        Optional<Requirement> alone = reason.flatMap(_ -> outcome.onlyReason(provider));
        alone.ifPresent(requirement -> {
            actions.add(new TextLink(RelaxationText.leaveOut(requirement), () -> state.leaveOut(requirement)));
            Label returning =
                    StyledLabel.of(RelaxationText.returning(outcome.keptOutBy(requirement)), StyleClass.MUTED);
            actions.add(returning);
        });
        actions.add(new Spacer());
        actions.add(new TextLink("Copy", () -> copy.copy(provider, List.of(feature))));
        return actions;
    }
}
