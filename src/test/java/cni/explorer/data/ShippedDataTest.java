package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of the post, cell by cell, against a transcription that is not made from the dataset.
class ShippedDataTest {
    private static final Path FOLDER = Path.of("data");

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();

    @Test
    void everyCellAndEveryMarkIsAsPrinted() {
        Map<String, Map<String, String>> shipped = new LinkedHashMap<>();
        for (int p : countedProviders()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int f = 0; f < dataset.features().size(); f++) {
                cells.put(dataset.features().get(f).name(), printed(dataset.cell(p, f), " [%d]"));
            }
            shipped.put(dataset.providers().get(p).name(), cells);
        }
        assertEquals(Printed.table(), shipped);
        assertEquals(56, shipped.values().stream().mapToInt(Map::size).sum());
    }

    @Test
    void everyRowIsALineOfThePost() {
        List<String> post = Printed.post().lines().toList();
        for (int p : countedProviders()) {
            String row = dataset.providers().get(p).name()
                    + IntStream.range(0, dataset.features().size())
                            .mapToObj(f -> " " + printed(dataset.cell(p, f), " %d"))
                            .collect(Collectors.joining());
            assertTrue(post.contains(row), row);
        }
    }

    @Test
    void sixMarksStandInTheTable() {
        long marks = IntStream.range(0, dataset.features().size())
                .boxed()
                .flatMap(f -> IntStream.range(0, dataset.providers().size()).mapToObj(p -> dataset.cell(p, f)))
                .mapToInt(cell -> cell.footnotes().size())
                .sum();
        assertEquals(6, marks);
    }

    @Test
    void fiveFootnotesAreAsPrintedAndAllAreUsed() {
        List<String> printed = Printed.post()
                .lines()
                .filter(line -> line.matches("[1-5]\\. .*"))
                .toList();
        assertEquals(
                printed,
                dataset.footnotes().stream()
                        .map(footnote -> footnote.mark() + ". " + footnote.text())
                        .toList());
        Set<Integer> used = new TreeSet<>();
        for (int f = 0; f < dataset.features().size(); f++) {
            dataset.column(f).distinct().forEach(cell -> cell.footnotes().forEach(one -> used.add(one.mark())));
        }
        assertEquals(Set.of(1, 2, 3, 4, 5), used);
    }

    @Test
    void everyVerdictIsReadAsAgreed() {
        Map<Verdict, String> letters =
                Map.of(Verdict.YES, "y", Verdict.CONDITIONAL, "c", Verdict.NO, "n", Verdict.NOT_APPLICABLE, "-");
        Map<String, Map<String, String>> shipped = new LinkedHashMap<>();
        for (int p : countedProviders()) {
            Map<String, String> verdicts = new LinkedHashMap<>();
            for (int f = 0; f < dataset.features().size(); f++) {
                String feature = dataset.features().get(f).id().value();
                dataset.cell(p, f).verdict().ifPresent(verdict -> verdicts.put(feature, letters.get(verdict)));
            }
            shipped.put(dataset.providers().get(p).id().value(), verdicts);
        }
        assertEquals(Printed.letters(), shipped);
    }

    @Test
    void idsAreTheOnesOnTheCommandLine() {
        assertEquals(
                List.of(
                        "network-model",
                        "route-distribution",
                        "network-policies",
                        "mesh",
                        "external-datastore",
                        "encryption",
                        "ingress-egress-policies",
                        "commercial-support"),
                dataset.features().stream().map(feature -> feature.id().value()).toList());
        assertEquals(
                List.of(
                        "calico",
                        "canal",
                        "flannel",
                        "kopeio-networking",
                        "kube-router",
                        "romana",
                        "weave-net",
                        "kubenet"),
                dataset.providers().stream()
                        .map(provider -> provider.id().value())
                        .toList());
    }

    @Test
    void everyConditionIsStatedByAFootnote() {
        List<String> conditional = new ArrayList<>();
        for (int p : countedProviders()) {
            for (int f = 0; f < dataset.features().size(); f++) {
                Cell cell = dataset.cell(p, f);
                if (cell.verdict().equals(Optional.of(Verdict.CONDITIONAL))) {
                    conditional.add(dataset.providers().get(p).id() + " "
                            + cell.footnotes().stream().map(Footnote::id).collect(Collectors.joining(" ")));
                }
            }
        }
        assertEquals(List.of("calico 1", "canal 1", "kopeio-networking 3", "weave-net 5"), conditional);
    }

    @Test
    void theEtcdOfRomanaHasNoMark() {
        Cell cell = cell("romana", "external-datastore");
        assertEquals("Etcd", cell.value());
        assertEquals(List.of(), cell.footnotes());
        assertEquals(Optional.of(Verdict.NO), cell.verdict());
    }

    @Test
    void networkModelsCountUnderTheirLayersAndEncapsulations() {
        assertEquals(List.of("Layer 3"), cell("calico", "network-model").categories());
        assertEquals(List.of("VXLAN"), cell("flannel", "network-model").categories());
        assertEquals(List.of("Layer 2", "VXLAN"), cell("canal", "network-model").categories());
        assertEquals(
                List.of("Layer 2", "VXLAN"), cell("weave-net", "network-model").categories());
    }

    @Test
    void kubenetIsABaselineThatIsNotCounted() {
        int kubenet = dataset.indexOf(new ProviderId("kubenet")).orElseThrow();
        Provider provider = dataset.providers().get(kubenet);
        assertEquals(Provider.Role.BASELINE, provider.role());
        assertEquals("baseline", provider.status().orElseThrow().word());
        assertEquals(7, dataset.counted());
        assertEquals(
                List.of("unknown", "no", "unknown", "no", "unknown", "unknown", "no", "unknown"),
                IntStream.range(0, dataset.features().size())
                        .mapToObj(f -> dataset.cell(kubenet, f)
                                .verdict()
                                .orElseThrow()
                                .name()
                                .toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void itSaysWhereItComesFromAndWhichDayItDescribes() {
        assertEquals("Chris Love", dataset.about().author());
        assertEquals(LocalDate.of(2017, 11, 11), dataset.about().asOf());
        assertEquals("The post of 2017", dataset.about().name());
        assertTrue(dataset.about().notice().orElseThrow().contains("November 2017"));
        assertEquals(
                "https://github.com/chrislovecnm/chrislovecnm.com/blob/b8eb2c47781e0c45bdf40d9f285563c9786ec7b1/"
                        + "_posts/2017-11-11-choosing-a-cni-provider.md",
                dataset.about().source().orElseThrow().address().toString());
    }

    @Test
    void theRequirementForTheDatastoreHasItsOwnShortName() {
        Map<String, String> names = dataset.features().stream()
                .filter(feature -> !feature.shortName().equals(feature.name()))
                .collect(Collectors.toMap(Feature::name, Feature::shortName));
        assertEquals(Map.of("External Datastore", "No external datastore"), names);
    }

    @Test
    void everyFileInTheFolderIsShippedWithoutAWarning() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> ids = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("dataset.schema.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
            assertEquals(ids, ShippedDatasets.ids().stream().sorted().toList());
        }
        for (String id : ShippedDatasets.ids()) {
            assertEquals(
                    List.of(), DatasetReader.load(FOLDER.resolve(id + ".json")).problems());
            assertEquals(id, ShippedDatasets.find(id).orElseThrow().about().id());
        }
        assertTrue(ShippedDatasets.ids().contains(ShippedDatasets.DEFAULT));
        assertFalse(ShippedDatasets.find("cni-1999").isPresent());
    }

    private Cell cell(String provider, String feature) {
        return dataset.cell(
                dataset.indexOf(new ProviderId(provider)).orElseThrow(),
                dataset.indexOf(new FeatureId(feature)).orElseThrow());
    }

    private List<Integer> countedProviders() {
        return IntStream.range(0, dataset.providers().size())
                .filter(p -> dataset.providers().get(p).counted())
                .boxed()
                .toList();
    }

    private static String printed(Cell cell, String markFormat) {
        return cell.value()
                + cell.footnotes().stream()
                        .map(footnote -> English.format(markFormat, footnote.mark()))
                        .collect(Collectors.joining());
    }
}
