package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.model.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is quoted is quoted word by word and credited; what is ours has no misprint.
class ShippedQuotationsTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final List<String> post = Printed.post().lines().toList();

    @Test
    void everySummaryIsVerbatimInThePost() {
        for (Provider provider : dataset.providers()) {
            assertVerbatim(provider.summary().orElseThrow());
        }
    }

    @Test
    void everyDefinitionIsVerbatimInThePost() {
        dataset.features().forEach(feature -> feature.definition().ifPresent(this::assertVerbatim));
    }

    @Test
    void everyMetricIsDefinedByThePost() {
        List<String> shortForms = dataset.metrics().stream()
                .map(metric -> metric.name() + " - " + metric.definition().heading())
                .toList();
        assertEquals(
                List.of(
                        "Stars - Likes on GitHub",
                        "Forks - Number of copies of the repo",
                        "Contributors - Number of people with merged code"),
                shortForms);
        dataset.metrics().forEach(metric -> assertVerbatim(metric.definition()));
        shortForms.forEach(form -> assertTrue(Printed.post().contains("GitHub " + form), form));
    }

    @Test
    void everyPassageIsVerbatimInThePostButForTheListThatItsTextLeavesOut() {
        List<String> missing = dataset.about().passages().stream()
                .flatMap(passage -> passage.paragraphs().stream())
                .filter(paragraph -> !post.contains(paragraph))
                .toList();
        assertEquals(
                List.of("Calico, Canal (Flannel + Calico), flannel, kopeio-vxlan, kube-router, romana, Weave Net."),
                missing);
    }

    @Test
    void everyQuestionRestsOnASentenceOfThePost() {
        assertEquals(7, dataset.questions().size());
        dataset.questions()
                .forEach(question -> assertTrue(Printed.post().contains(question.quotation()), question.quotation()));
    }

    @Test
    void theThreeAnswersAboutKubenetRestOnASentenceOfThePost() {
        List<String> proofs = new ArrayList<>();
        int kubenet = dataset.providers().size() - 1;
        for (int f = 0; f < dataset.features().size(); f++) {
            dataset.cell(kubenet, f).evidence().quotation().ifPresent(proofs::add);
        }
        assertEquals(3, proofs.size());
        proofs.forEach(proof -> assertTrue(Printed.post().contains(proof), proof));
    }

    @Test
    void everySummaryNamesWhoSaidIt() {
        Map<String, String> credits = new LinkedHashMap<>();
        dataset.providers()
                .forEach(provider -> credits.put(
                        provider.name(), provider.summary().orElseThrow().credit()));
        assertEquals(
                Map.of(
                        "Calico", "Mike Stowe provided a summary of both Calico and Canal.",
                        "Canal", "Mike Stowe provided a summary of both Calico and Canal.",
                        "flannel", "Brandon Phillips’ views on flannel.",
                        "kopeio-networking", "Justin Santa Barbara, the founder of kopeio, provided this.",
                        "kube-router", "Murali Reddy, founder of kube-router.",
                        "romana", "Chris Marino summarized romana.",
                        "Weave Net", "Paul Fremantle’s synopsis of Weave Net.",
                        "kubenet", "Chris Love, under “Why use CNI”."),
                credits);
    }

    @Test
    void externalDatastoreAndCommercialSupportStayUndefined() {
        List<String> undefined = dataset.features().stream()
                .filter(feature -> feature.definition().isEmpty())
                .map(Feature::name)
                .toList();
        assertEquals(List.of("External Datastore", "Commercial Support"), undefined);
    }

    @Test
    void headersSpellTheirLabels() {
        for (Feature feature : dataset.features()) {
            assertEquals(feature.shortName(), String.join(" ", feature.header()));
        }
        assertTrue(Printed.post().contains("Ingress/Egress\nPolicies"));
        assertEquals(
                List.of("Ingress/Egress", "Policies"), dataset.features().get(6).header());
    }

    @Test
    void ourOwnLabelsHaveNoneOfTheMisprints() {
        String labels = String.join("\n", labels()).toLowerCase(Locale.ROOT);
        for (String misprint : List.of(
                "matix",
                "encyption",
                "necssary",
                "toplogies",
                "eiter",
                "kopie",
                "everyones",
                "otheradvanced",
                "kuber-router",
                "manger",
                "kubernetesadoption",
                "provider networking provider")) {
            assertTrue(
                    misprint.equals("matix")
                            || Printed.post().toLowerCase(Locale.ROOT).contains(misprint),
                    misprint);
            assertFalse(labels.contains(misprint), misprint);
        }
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>(List.of(
                dataset.about().name(),
                dataset.about().title(),
                dataset.about().description(),
                dataset.about().notice().orElseThrow()));
        dataset.about().passages().forEach(passage -> labels.add(passage.heading()));
        for (Feature feature : dataset.features()) {
            labels.add(feature.name() + " " + feature.shortName() + " " + feature.kind());
            feature.definition().ifPresent(definition -> labels.add(definition.heading()));
        }
        for (Provider provider : dataset.providers()) {
            labels.add(provider.name());
            provider.links().forEach(link -> labels.add(link.label()));
        }
        dataset.metrics()
                .forEach(
                        metric -> labels.add(metric.name() + metric.definition().heading()));
        return labels;
    }

    private void assertVerbatim(TextBlock passage) {
        passage.paragraphs().forEach(paragraph -> assertTrue(post.contains(paragraph), paragraph));
    }
}
