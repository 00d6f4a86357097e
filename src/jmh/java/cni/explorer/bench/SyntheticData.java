package cni.explorer.bench;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import cni.explorer.model.Verdict;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Makes up a dataset of any size: 22 judged features, two categories, a text of a few values and one that differs from
/// provider to provider.
///
/// The same size gives the same dataset.
final class SyntheticData {
    static final int JUDGED = 22;
    static final FeatureId FIRST_JUDGED = new FeatureId("judged-0");
    static final FeatureId SECOND_JUDGED = new FeatureId("judged-1");
    static final FeatureId THIRD_JUDGED = new FeatureId("judged-2");
    static final FeatureId CATEGORY = new FeatureId("category-0");
    static final FeatureId MANY_TEXTS = new FeatureId("text-many");
    static final String ACCEPTED = "Layer 3";
    private static final FeatureId FEW_TEXTS = new FeatureId("text-few");

    private static final List<String> MODELS =
            List.of(ACCEPTED, "Layer 2", "Overlay", "Underlay", "Routed", "Bridge", "Tunnel", "Host");
    private static final List<String> PROTOCOLS = List.of("Yes", "BGP", "OSPF", "VXLAN", "Geneve", "IPsec");
    private static final List<String> SYLLABLES =
            List.of("cal", "ka", "flan", "nel", "weave", "rou", "ter", "net", "cil", "an", "tre", "a", "ro", "mana");
    private static final int FOOTNOTES = 40;

    private final Random random = new Random(26);
    private final List<Footnote> footnotes = IntStream.rangeClosed(1, FOOTNOTES)
            .mapToObj(mark -> new Footnote(
                    Integer.toString(mark),
                    mark,
                    "Only where option %d is set and the kernel of the node allows it.".formatted(mark),
                    Optional.empty(),
                    List.of()))
            .toList();
    private static final int SURE = 60;
    private static final int MOST = 1_000_000;
    private final int size;
    private final int sure;
    private int conditional;

    private SyntheticData(int size, int sure) {
        this.size = size;
        this.sure = sure;
    }

    static Dataset of(int providers) {
        return new SyntheticData(providers, SURE).dataset();
    }

    /// The same with fewer answers that meet their requirement, so that a dozen requirements leave nobody.
    static Dataset scarce(int providers) {
        return new SyntheticData(providers, SURE / 3).dataset();
    }

    /// So many judged features.
    static List<FeatureId> judged(int many) {
        return IntStream.range(0, many)
                .mapToObj(f -> new FeatureId("judged-" + f))
                .toList();
    }

    /// A metric of which every provider but each tenth has a figure of its own.
    static Metric metric(int providers) {
        Map<Integer, List<Figure>> figures = new HashMap<>();
        Random random = new Random(26);
        URI page = URI.create("https://example.org/figures");
        for (int provider = 0; provider < providers; provider++) {
            if (provider % 10 != 0) {
                figures.put(
                        provider,
                        List.of(new Figure(
                                random.nextInt(MOST),
                                new Figure.Exact(),
                                new FigureDate.Day(LocalDate.of(2026, 8, 22)),
                                "owner/name",
                                "Counted",
                                new Source.Page(page, page.toString()),
                                Optional.empty())));
            }
        }
        TextBlock definition = new TextBlock("Made up", List.of("Made up."), "", Optional.empty());
        return new Metric("made-up", "Made up", definition, figures);
    }

    private Dataset dataset() {
        List<Feature> features = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int f = 0; f < JUDGED; f++) {
            String name = "Judged feature %d".formatted(f);
            features.add(feature("judged-" + f, name, new Feature.Judged("Has the feature " + f)));
            columns.add(column(_ -> judged()));
        }
        for (int f = 0; f < 2; f++) {
            features.add(feature("category-" + f, "Category " + f, new Feature.Category()));
            columns.add(column(_ -> category()));
        }
        features.add(feature(FEW_TEXTS.value(), "Language", new Feature.Text()));
        columns.add(column(_ -> text("Language " + random.nextInt(30))));
        features.add(feature(MANY_TEXTS.value(), "Latest release", new Feature.Text()));
        columns.add(column(provider -> text("v%d.%d.%d of %s"
                .formatted(random.nextInt(9), random.nextInt(40), random.nextInt(99), name(provider)))));
        return new Dataset(about(), features, providers(), columns, usedFootnotes(), List.of(), List.of());
    }

    private List<Footnote> usedFootnotes() {
        return footnotes.subList(0, Math.min(conditional, FOOTNOTES));
    }

    private List<Provider> providers() {
        return IntStream.range(0, size)
                .mapToObj(p -> new Provider(
                        new ProviderId("provider-" + p),
                        name(p),
                        p % 10 == 0 ? List.of("Project " + p) : List.of(),
                        p % 50 == 6 ? Provider.Role.BASELINE : Provider.Role.PROVIDER,
                        p % 20 == 3
                                ? Optional.of(new Provider.Status("archived", Optional.empty(), List.of()))
                                : Optional.empty(),
                        List.of(),
                        p % 5 == 0 ? Optional.of(summary(p)) : Optional.empty()))
                .toList();
    }

    private static TextBlock summary(int provider) {
        return new TextBlock(
                "",
                List.of("Number %d connects pods over any network, without a datastore of its own."
                        .formatted(provider)),
                "Its maintainers.",
                Optional.empty());
    }

    private String name(int provider) {
        String first = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
        String second = SYLLABLES.get(random.nextInt(SYLLABLES.size()));
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + second + " " + provider;
    }

    private Cell judged() {
        int dice = random.nextInt(100);
        Evidence evidence = random.nextInt(100) == 0
                ? new Evidence(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Disputed elsewhere."),
                        Optional.empty())
                : Evidence.OF_DATASET;
        if (dice < sure) {
            String value = PROTOCOLS.get(random.nextInt(PROTOCOLS.size()));
            return new Cell(value, Optional.of(Verdict.YES), List.of(), List.of(), evidence);
        } else if (dice < sure + 10) {
            List<Footnote> notes = List.of(footnotes.get(conditional++ % FOOTNOTES));
            return new Cell("Etcd", Optional.of(Verdict.CONDITIONAL), List.of(), notes, evidence);
        } else if (dice < 92) {
            return new Cell("No", Optional.of(Verdict.NO), List.of(), List.of(), evidence);
        } else if (dice < 96) {
            return new Cell("N/A", Optional.of(Verdict.NOT_APPLICABLE), List.of(), List.of(), evidence);
        }
        return Cell.UNKNOWN;
    }

    private Cell category() {
        String value = MODELS.get(random.nextInt(MODELS.size()));
        return new Cell(value, Optional.empty(), List.of(value), List.of(), Evidence.OF_DATASET);
    }

    private static Cell text(String value) {
        return new Cell(value, Optional.empty(), List.of(), List.of(), Evidence.OF_DATASET);
    }

    private Column column(IntFunction<Cell> cell) {
        return Column.of(IntStream.range(0, size).mapToObj(cell).toList());
    }

    private static Feature feature(String id, String name, Feature.Kind kind) {
        return new Feature(new FeatureId(id), name, List.of(name), name, kind, Optional.empty(), "");
    }

    private static DatasetInfo about() {
        return new DatasetInfo(
                "made-up",
                "Made up",
                "Made up to be measured",
                "Nobody",
                LocalDate.of(2026, 1, 2),
                Optional.of(new Source.Page(URI.create("https://example.org/data"), "Example")),
                "Random answers.",
                Optional.empty(),
                List.of());
    }
}
