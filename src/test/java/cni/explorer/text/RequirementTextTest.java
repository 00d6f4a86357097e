package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RequirementTextTest {
    private final Post post = new Post();

    @Test
    void aTickIsSaidInTheWordsOfItsFeature() {
        Requirement tick = post.outcome(Reading.LENIENT, "external-datastore")
                .requirements()
                .getFirst();
        assertEquals("No external datastore", RequirementText.label(tick));
        assertEquals("No external datastore to run", RequirementText.sentence(tick));
    }

    @Test
    void valuesOfACategoryAreListed() {
        Requirement any = post.accepting("VXLAN", "Layer 2").requirements().getFirst();
        assertEquals("Network Model Layer 2 or VXLAN", RequirementText.label(any));
        assertEquals("Network Model is Layer 2 or VXLAN", RequirementText.sentence(any));
    }

    @Test
    void whatIsAskedOfAMetricNamesTheLeastThatWillDo() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        List<Requirement> asked = Selection.NOTHING
                .withBound(FeatureId.ofMetric("stars"), OptionalLong.of(1000))
                .withBound(FeatureId.ofMetric("last-push"), OptionalLong.of(6))
                .requirements(today);
        assertEquals(
                List.of("Stars at least 1,000", "Last push within 6 months"),
                asked.stream().map(RequirementText::label).toList());
        assertEquals(
                List.of(
                        "At least 1,000 Stars",
                        "Last push within 6 months before 22 August 2026, the day of the data, or later"),
                asked.stream().map(RequirementText::sentence).toList());
    }

    @Test
    void severalAreListedInTheirOrder() {
        assertEquals(
                "Network Policies, Mesh and Encryption",
                RequirementText.labels(post.outcome(Reading.LENIENT, "encryption", "mesh", "network-policies")
                        .requirements()));
    }
}
