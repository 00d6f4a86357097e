package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Requirement;
import cni.explorer.query.SearchHits;
import cni.explorer.query.Selection;
import cni.explorer.ui.matrix.ColumnPlan.Placed;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns are to share the room, and how much each needs.
///
/// What nobody folded or unfolded by hand is open as far as there is [room][SpareRoom] while nothing is asked for: so
/// what is open does not depend on ticks, and a tick folds it only for want of room.
final class ColumnChoice {
    private final ViewState shown;
    private final ColumnWidths widths;
    private final ColumnSettings look;
    private final List<Placed> asked;
    private final List<Placed> open;
    private final List<Placed> openIfRoom;
    private final List<Feature> folded;

    ColumnChoice(ViewState shown, ColumnWidths widths, ColumnSettings look, double width) {
        this.shown = shown;
        this.widths = widths;
        this.look = look;
        List<Feature> all = shown.matrix().features();
        this.asked = asked(all);
        Set<Feature> firm =
                asked.stream().flatMap(one -> one.column().features().stream()).collect(Collectors.toSet());
        // A metric is a column because something is asked of it, and would take no room if it were not.
        List<Feature> unasked = all.stream()
                .filter(one -> !firm.contains(one) || one.kind().unit().isEmpty())
                .toList();
        SpareRoom spare = spareRoom(unasked, width);
        List<Feature> rest = all.stream().filter(one -> !firm.contains(one)).toList();
        this.open = open(rest.stream().filter(this::isAlwaysOpen).toList(), spare);
        this.openIfRoom = open(rest.stream().filter(spare::opens).toList(), spare);
        this.folded = rest.stream()
                .filter(one -> !isAlwaysOpen(one) && !spare.opens(one))
                .toList();
    }

    /// What is required and then what is preferred.
    private List<Placed> asked(List<Feature> all) {
        Stream<Placed> first = required(shown).stream()
                .filter(one -> all.contains(one.feature()))
                .map(one -> placed(one.feature(), Optional.empty(), widths.need(one)));
        Set<FeatureId> preferred = shown.outcome().preferences().all().stream()
                .map(one -> one.feature().id())
                .collect(Collectors.toSet());
        Stream<Placed> then = shown.selection().preferred().stream()
                .filter(preferred::contains)
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .map(one -> placed(one, Optional.empty(), widths.need(one)));
        return Stream.concat(first, then).toList();
    }

    /// What is required, in the order in which it was ticked; categories come after it, metrics last.
    static List<Requirement> required(ViewState shown) {
        Map<FeatureId, Requirement> required = shown.outcome().requirements().stream()
                .collect(Collectors.toMap(one -> one.feature().id(), Function.identity()));
        Selection selection = shown.selection();
        return Stream.of(
                        selection.required(),
                        selection.accepted().keySet(),
                        selection.bounds().keySet())
                .flatMap(Set::stream)
                .flatMap(id -> Optional.ofNullable(required.get(id)).stream())
                .toList();
    }

    /// The name of a group stands over its first column, but where a strip has it.
    private List<Placed> open(List<Feature> features, SpareRoom spare) {
        List<Placed> placed = new ArrayList<>();
        String group = "";
        for (Feature feature : features) {
            String heading = spare.opensAlone(feature) ? "" : feature.group();
            boolean begins = !heading.isEmpty() && !heading.equals(group);
            group = heading;
            placed.add(placed(
                    feature,
                    begins ? Optional.of(new MatrixColumn.Heading(heading, false)) : Optional.empty(),
                    widths.need(feature)));
        }
        return List.copyOf(placed);
    }

    private Placed placed(Feature feature, Optional<MatrixColumn.Heading> heading, double need) {
        double width = look.widths().getOrDefault(feature.id(), need);
        return new Placed(new MatrixColumn.Single(feature, heading), width);
    }

    private boolean isAlwaysOpen(Feature feature) {
        return feature.group().isEmpty() || !look.folds().getOrDefault(feature.group(), true);
    }

    private SpareRoom spareRoom(List<Feature> all, double width) {
        double room = width - provider();
        for (Feature feature : all) {
            room -= isAlwaysOpen(feature) ? widths.need(feature) : 0;
        }
        List<Placed> strips =
                strips(all.stream().filter(one -> !isAlwaysOpen(one)).toList());
        List<Placed> untouched = strips.stream()
                .filter(strip -> !look.folds()
                        .containsKey(strip.column().features().getFirst().group()))
                .toList();
        List<Feature> found = new SearchHits(
                        shown.dataset(),
                        shown.selection().search(),
                        shown.arrangement().columns())
                .features();
        double beside = room - ColumnPlan.sum(strips);
        return new SpareRoom(untouched, widths, beside, Math.max(beside, room - ColumnPlan.MORE_NARROW), found);
    }

    private List<Placed> strips(List<Feature> features) {
        Map<String, List<Feature>> groups = features.stream()
                .collect(Collectors.groupingBy(Feature::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new MatrixColumn.Strip(
                        group.getKey(), group.getValue(), Optional.of(new MatrixColumn.Heading(group.getKey(), true))))
                .map(strip -> new Placed(strip, widths.need(strip)))
                .toList();
    }

    double provider() {
        return look.providerWidth()
                .orElseGet(() -> widths.provider(!shown.outcome().preferences().isEmpty()));
    }

    boolean isProviderDrawn() {
        return look.providerWidth().isPresent();
    }

    /// Whether a person has given it its width.
    boolean isDrawn(MatrixColumn column) {
        return column instanceof MatrixColumn.Single single
                && look.widths().containsKey(single.feature().id());
    }

    /// What is asked for.
    List<Placed> asked() {
        return asked;
    }

    /// What is open whether there is room or not: what has no group, and what was unfolded by hand.
    List<Placed> open() {
        return open;
    }

    /// What is open too while there is room.
    List<Placed> openIfRoom() {
        return openIfRoom;
    }

    /// The strips of everything else.
    ///
    /// @param opened how many of those are columns that are open if there is room
    List<Placed> strips(int opened) {
        Set<Feature> closed = openIfRoom.stream()
                .skip(opened)
                .flatMap(one -> one.column().features().stream())
                .collect(Collectors.toSet());
        return strips(shown.matrix().features().stream()
                .filter(one -> closed.contains(one) || folded.contains(one))
                .toList());
    }

    /// How wide a column of what is asked for must be for those who are left, however wide others are.
    double needOfThoseLeft(Placed column) {
        return isDrawn(column.column())
                ? column.width()
                : widths.need(
                        column.column().features().getFirst(), shown.matrix().rows());
    }
}
