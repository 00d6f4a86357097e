package cni.explorer.data;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.FoldedText;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.Question;
import cni.explorer.model.UnstatedText;
import cni.explorer.model.Verdict;
import cni.explorer.text.Dates;
import cni.explorer.text.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What those who keep a dataset should look at again: cells that have grown old or rest on nothing, and categories
/// that are probably one.
final class MaintenanceChecks {
    private final Dataset dataset;
    private final LocalDate today;
    private final LocalDate yearAgo;
    private final List<Finding> findings = new ArrayList<>();

    private MaintenanceChecks(Dataset dataset, LocalDate today) {
        this.dataset = dataset;
        this.today = today;
        this.yearAgo = today.minusYears(1);
    }

    /// Something that deserves a look.
    ///
    /// @param pointer the JSON Pointer of the value in the file
    record Finding(String pointer, String sentence) {}

    static List<Finding> of(Dataset dataset, LocalDate today) {
        MaintenanceChecks checks = new MaintenanceChecks(dataset, today);
        checks.lookForOldCells();
        checks.lookForWhatIsYetToCome();
        if (!hasSource(dataset.about())) {
            checks.findings.addAll(unsourced(dataset));
        }
        checks.lookForSimilarNames(providers(dataset.providers()));
        checks.lookForSimilarNames(named(
                "features",
                "name",
                dataset.features().stream().map(Feature::name).toList()));
        checks.lookForSimilarNames(named(
                "metrics", "name", dataset.metrics().stream().map(Metric::name).toList()));
        checks.lookForSimilarNames(named(
                "questions",
                "text",
                dataset.questions().stream().map(Question::text).toList()));
        checks.lookForSimilarNames(groups(dataset));
        checks.lookForSimilarCategories();
        checks.lookForUnstatedTexts();
        return checks.findings;
    }

    /// Whether the dataset as a whole names a source, which stands for every cell without one of its own.
    private static boolean hasSource(DatasetInfo about) {
        return about.source().isPresent();
    }

    /// The cells that state something and say nowhere where it was read; one remark where none of them does.
    static List<Finding> unsourced(Dataset dataset) {
        Predicate<Cell> unsourced =
                cell -> isKnown(cell) && cell.evidence().sources().isEmpty();
        boolean some = dataset.columns().stream()
                .flatMap(column -> column.distinct().stream())
                .anyMatch(cell -> isKnown(cell) && !unsourced.test(cell));
        return some
                ? cells(dataset, unsourced, "", cell -> English.format("“%s” has no source.", cell.value()))
                : List.of(new Finding("", "Neither the dataset nor any of its cells names a source."));
    }

    private void lookForOldCells() {
        LocalDate asOf = dataset.about().asOf();
        if (asOf.isBefore(yearAgo)) {
            findings.add(new Finding("/asOf", English.format("The dataset describes %s, more than a year ago.", asOf)));
        } else {
            Predicate<Cell> old = cell -> cell.evidence()
                    .readOn()
                    .filter(day -> day.isBefore(yearAgo))
                    .isPresent();
            findings.addAll(cells(
                    dataset,
                    old,
                    "/readOn",
                    cell -> English.format(
                            "Read on %s, more than a year ago; does “%s” still hold?",
                            cell.evidence().readOn().orElseThrow(), cell.value())));
        }
    }

    private void lookForWhatIsYetToCome() {
        LocalDate asOf = dataset.about().asOf();
        if (isYetToCome(asOf)) {
            findings.add(new Finding("/asOf", English.format("The dataset describes %s, which is yet to come.", asOf)));
        }
        findings.addAll(cells(
                dataset,
                cell -> cell.evidence().readOn().filter(this::isYetToCome).isPresent(),
                "/readOn",
                cell -> English.format(
                        "Read on %s, which is yet to come.",
                        cell.evidence().readOn().orElseThrow())));
        for (int m = 0; m < dataset.metrics().size(); m++) {
            Metric metric = dataset.metrics().get(m);
            for (int p = 0; p < dataset.providers().size(); p++) {
                String provider = dataset.providers().get(p).name();
                for (Figure figure : metric.of(p)) {
                    String pointer = English.format("/metrics/%d/figures", m);
                    if (isYetToCome(figure.when().firstDay())) {
                        String when = Dates.iso(figure.when());
                        findings.add(new Finding(
                                pointer,
                                English.format("A figure of %s is of %s, which is yet to come.", provider, when)));
                    }
                }
            }
        }
    }

    /// It may be tomorrow elsewhere.
    private boolean isYetToCome(LocalDate day) {
        return day.isAfter(today.plusDays(1));
    }

    /// A name that something goes by.
    ///
    /// @param owner   the JSON Pointer of what it names
    /// @param pointer that of the name
    private record GivenName(String owner, String pointer, String name) {}

    private static List<GivenName> named(String list, String member, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    String owner = English.format("/%s/%d", list, i);
                    return new GivenName(owner, owner + "/" + member, names.get(i));
                })
                .toList();
    }

    /// The groups in which features stand, each by the first of them.
    private static List<GivenName> groups(Dataset dataset) {
        Map<String, GivenName> groups = new LinkedHashMap<>();
        for (int f = 0; f < dataset.features().size(); f++) {
            String name = dataset.features().get(f).group();
            if (!name.isEmpty()) {
                String pointer = English.format("/features/%d/group", f);
                groups.putIfAbsent(name, new GivenName(pointer, pointer, name));
            }
        }
        return List.copyOf(groups.values());
    }

    /// Names, and under which others they are known.
    private static List<GivenName> providers(List<Provider> providers) {
        List<GivenName> names = new ArrayList<>(named(
                "providers", "name", providers.stream().map(Provider::name).toList()));
        for (int p = 0; p < providers.size(); p++) {
            String owner = English.format("/providers/%d", p);
            List<String> aliases = providers.get(p).aliases();
            for (int a = 0; a < aliases.size(); a++) {
                names.add(new GivenName(owner, owner + "/aliases/" + a, aliases.get(a)));
            }
        }
        return names;
    }

    /// Who reads the table could not say which of the two is meant.
    private void lookForSimilarNames(List<GivenName> names) {
        Map<String, GivenName> seen = new HashMap<>();
        for (GivenName named : names) {
            String look = FoldedText.roughLookOf(named.name());
            if (look.isEmpty()) {
                findings.add(new Finding(named.pointer(), "Nothing can be seen of this name."));
                continue;
            }
            GivenName first = seen.putIfAbsent(look, named);
            if (first != null && !first.owner().equals(named.owner())) {
                findings.add(new Finding(
                        named.pointer(),
                        English.format(
                                isOneLook(named.name(), first.name())
                                        ? "“%s” cannot be told from “%s” (%s) by eye."
                                        : "“%s” is easily taken for “%s” (%s).",
                                named.name(),
                                first.name(),
                                first.owner())));
            }
        }
    }

    private static boolean isOneLook(String one, String other) {
        return FoldedText.lookOf(one).equals(FoldedText.lookOf(other));
    }

    private void lookForSimilarCategories() {
        for (int f = 0; f < dataset.features().size(); f++) {
            String feature = dataset.features().get(f).id().value();
            for (Spellings.Odd odd : Spellings.odd(dataset.column(f))) {
                findings.add(new Finding(
                        pointer(odd.firstProvider(), feature) + "/categories",
                        isOneLook(odd.spelling(), odd.usual())
                                ? English.format(
                                        "“%s” differs from “%s” only %s; are they one category?",
                                        odd.spelling(), odd.usual(), inWhat(odd))
                                : English.format(
                                        "“%s” is easily taken for “%s”; are they one category?",
                                        odd.spelling(), odd.usual())));
            }
        }
    }

    private static String inWhat(Spellings.Odd odd) {
        boolean isSeen = odd.spelling()
                .replaceAll("[\\s\\h]+", "")
                .equalsIgnoreCase(odd.usual().replaceAll("[\\s\\h]+", ""));
        return isSeen ? "by case or spacing" : "in what cannot be seen";
    }

    /// One remark: who writes it once writes it often.
    private void lookForUnstatedTexts() {
        List<Finding> unstated = cells(
                dataset,
                cell -> UnstatedText.verdict(cell).isPresent(),
                "/value",
                cell -> English.format(
                        "“%s” states nothing; its cell should say so by the verdict not-applicable or unknown.",
                        cell.value()));
        unstated.stream().limit(1).forEach(findings::add);
    }

    private static boolean isKnown(Cell cell) {
        return !cell.is(Verdict.UNKNOWN);
    }

    /// A remark for each cell that is like that, provider by provider.
    private static List<Finding> cells(
            Dataset dataset, Predicate<Cell> like, String member, Function<Cell, String> sentence) {
        List<BitSet> wanted =
                dataset.columns().stream().map(column -> column.where(like)).toList();
        List<Finding> findings = new ArrayList<>();
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (int f = 0; f < wanted.size(); f++) {
                if (wanted.get(f).get(p)) {
                    String pointer = pointer(p, dataset.features().get(f).id().value());
                    findings.add(new Finding(pointer + member, sentence.apply(dataset.cell(p, f))));
                }
            }
        }
        return findings;
    }

    private static String pointer(int provider, String feature) {
        return English.format("/providers/%d/cells/%s", provider, feature);
    }
}
