package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfos;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A dataset of judged features "F0", "F1" … typed as a letter for each cell, a line for each provider "P0", "P1" …:
/// y yes, c conditional, n no, a not applicable, u unknown; Y, C, N the same and disputed. A line that starts with a
/// minus is the baseline's.
public record Grid(List<String> lines) {
    private static final Footnote NOTE = new Footnote("note", 1, "Only if.", Optional.empty(), List.of());

    public static Grid of(String... lines) {
        return new Grid(List.of(lines));
    }

    public Dataset dataset() {
        int width = letters(0).length();
        List<Feature> features =
                IntStream.range(0, width).mapToObj(Grid::feature).toList();
        List<Provider> providers =
                IntStream.range(0, lines.size()).mapToObj(this::provider).toList();
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(f -> Column.of(IntStream.range(0, lines.size())
                        .mapToObj(p -> cell(letters(p).charAt(f)))
                        .toList()))
                .toList();
        return new Dataset(DatasetInfos.MADE_UP, features, providers, columns, List.of(NOTE), List.of(), List.of());
    }

    /// With the first so many features required.
    public Outcome outcome(int required, Reading reading, boolean disputedUnmet) {
        Set<FeatureId> ids = IntStream.range(0, required)
                .mapToObj(f -> new FeatureId("f" + f))
                .collect(Collectors.toSet());
        Selection selection = new Selection(ids, Set.of(), Map.of(), Map.of(), reading, disputedUnmet, "", List.of());
        return new Evaluator(dataset()).outcome(selection);
    }

    public boolean isCounted(int provider) {
        return !lines.get(provider).startsWith("-");
    }

    public String letters(int provider) {
        return lines.get(provider).replace("-", "");
    }

    /// Whether a letter meets a requirement, worked out from the letter alone.
    public static boolean meets(char letter, Reading reading, boolean disputedUnmet) {
        if (Character.isUpperCase(letter) && disputedUnmet) {
            return false;
        }
        return switch (Character.toLowerCase(letter)) {
            case 'y' -> true;
            case 'c' -> reading == Reading.LENIENT;
            default -> false;
        };
    }

    private static Feature feature(int number) {
        String name = "F" + number;
        return new Feature(
                new FeatureId("f" + number), name, List.of(name), name, new Feature.Judged(name), Optional.empty(), "");
    }

    private Provider provider(int number) {
        return new Provider(
                new ProviderId("p" + number),
                "P" + number,
                List.of(),
                isCounted(number) ? Provider.Role.PROVIDER : Provider.Role.BASELINE,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Cell cell(char letter) {
        Verdict verdict = switch (Character.toLowerCase(letter)) {
            case 'y' -> Verdict.YES;
            case 'c' -> Verdict.CONDITIONAL;
            case 'n' -> Verdict.NO;
            case 'a' -> Verdict.NOT_APPLICABLE;
            case 'u' -> Verdict.UNKNOWN;
            default -> throw new IllegalArgumentException("no such letter: " + letter);
        };
        Verdict other = verdict == Verdict.NO ? Verdict.YES : Verdict.NO;
        Optional<Dispute> dispute = Character.isUpperCase(letter)
                ? Optional.of(new Dispute("Other", Optional.of(other), List.of(), Optional.empty(), Optional.empty()))
                : Optional.empty();
        return new Cell(
                String.valueOf(letter),
                Optional.of(verdict),
                List.of(),
                verdict == Verdict.CONDITIONAL ? List.of(NOTE) : List.of(),
                new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), dispute));
    }
}
