package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Requirement;
import cni.explorer.query.SearchHits;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.TextWidth;
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
/// What nobody folded or unfolded by hand is open as far as there is [room][SpareRoom] for it beside all strips.
final class ColumnChoice {
    /// Of a table in a window of the size that it opens with.
    private static final double USUAL_WIDTH = 1_016;

    private final ViewState shown;
    private final ColumnWidths widths;
    private final ColumnSettings look;
    private final double provider;
    private final List<Placed> asked;
    private final List<Placed> open;
    private final List<Feature> folded;

    ColumnChoice(ViewState shown, ColumnWidths widths, ColumnSettings look, double width) {
        this.shown = shown;
        this.widths = widths;
        this.look = look;
        this.provider = look.providerWidth().orElseGet(() -> names(width));
        List<Feature> all = shown.matrix().features();
        this.asked = asked(all);
        Set<Feature> firm =
                asked.stream().flatMap(one -> one.column().features().stream()).collect(Collectors.toSet());
        List<Feature> rest = all.stream().filter(one -> !firm.contains(one)).toList();
        Set<Feature> opened = opened(rest, all, width);
        this.open = open(rest, opened);
        this.folded = rest.stream().filter(one -> !opened.contains(one)).toList();
    }

    /// What is required and then what is preferred.
    private List<Placed> asked(List<Feature> all) {
        Stream<Placed> first = required(shown).stream()
                .filter(one -> all.contains(one.feature()))
                .map(one -> placed(one.feature(), Optional.empty(), widths.need(one)));
        Stream<Placed> then = preferred(shown)
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)))
                .map(one -> placed(one, Optional.empty(), widths.need(one)));
        return Stream.concat(first, then).toList();
    }

    /// What is preferred of the dataset, in the order in which it was.
    static Stream<FeatureId> preferred(ViewState shown) {
        Set<FeatureId> preferred = shown.outcome().preferences().all().stream()
                .map(one -> one.feature().id())
                .collect(Collectors.toSet());
        return shown.selection().preferred().stream().filter(preferred::contains);
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
    private List<Placed> open(List<Feature> features, Set<Feature> opened) {
        Set<String> folded = features.stream()
                .filter(one -> !opened.contains(one))
                .map(Feature::group)
                .collect(Collectors.toSet());
        List<Placed> placed = new ArrayList<>();
        String group = "";
        for (Feature feature : features.stream().filter(opened::contains).toList()) {
            String heading = folded.contains(feature.group()) ? "" : feature.group();
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

    /// @param rest what is not asked for
    /// @param all  that too
    private Set<Feature> opened(List<Feature> rest, List<Feature> all, double width) {
        Set<Feature> opened = rest.stream().filter(this::isAlwaysOpen).collect(Collectors.toSet());
        List<Feature> closed =
                rest.stream().filter(one -> !opened.contains(one)).toList();
        double beside =
                width - provider - opened.stream().mapToDouble(this::width).sum();
        double touched = ColumnPlan.sum(
                strips(closed.stream().filter(this::isFoldedByHand).toList()));
        SpareRoom spare = new SpareRoom(
                closed.stream().filter(one -> !isFoldedByHand(one)).toList(), this::width, this::strip);
        List<Feature> found = new SearchHits(
                        shown.dataset(),
                        shown.selection().search(),
                        shown.arrangement().columns())
                .features();
        spare.find(found, beside - ColumnPlan.sum(asked));
        double widest = all.stream()
                .filter(one -> one.kind().isJudged())
                .mapToDouble(widths::need)
                .max()
                .orElse(0);
        spare.unfold(beside - touched, asked, widest);
        closed.stream().filter(spare::opens).forEach(opened::add);
        return opened;
    }

    private double strip(List<Feature> ofGroup) {
        return ofGroup.isEmpty()
                ? 0
                : widths.need(new MatrixColumn.Strip(ofGroup.getFirst().group(), ofGroup));
    }

    private boolean isFoldedByHand(Feature feature) {
        return look.folds().containsKey(feature.group());
    }

    private double width(Feature feature) {
        return look.widths().getOrDefault(feature.id(), widths.need(feature));
    }

    private List<Placed> strips(List<Feature> features) {
        Map<String, List<Feature>> groups = features.stream()
                .collect(Collectors.groupingBy(Feature::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new MatrixColumn.Strip(group.getKey(), group.getValue()))
                .map(strip -> new Placed(strip, widths.need(strip)))
                .toList();
    }

    /// In wide tables names have more room, which does not depend on what is asked for, so that no tick moves columns.
    private double names(double width) {
        double need = widths.provider(!shown.outcome().preferences().isEmpty());
        return Math.clamp(need + width - USUAL_WIDTH, need, Math.max(need, ColumnPlan.PROVIDER_MOST));
    }

    double provider() {
        return provider;
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

    /// What is open besides.
    List<Placed> open() {
        return open;
    }

    /// The strips of everything else.
    List<Placed> strips() {
        return strips(folded);
    }

    TextWidth measure() {
        return widths.measure();
    }

    /// How wide a column must be for its head to stand in one line.
    double needOfHead(MatrixColumn column) {
        return column instanceof MatrixColumn.Single single ? widths.needOfHead(single.feature()) : 0;
    }

    /// How wide a column of what is asked for must be for those who are left, however wide others are.
    double needOfThoseLeft(Placed column) {
        return isDrawn(column.column())
                ? column.width()
                : widths.need(
                        column.column().features().getFirst(), shown.matrix().rows());
    }
}
