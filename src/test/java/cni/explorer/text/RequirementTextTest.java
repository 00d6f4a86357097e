package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
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
    void severalAreListedInTheirOrder() {
        assertEquals(
                "Network Policies, Mesh and Encryption",
                RequirementText.labels(post.outcome(Reading.LENIENT, "encryption", "mesh", "network-policies")
                        .requirements()));
    }
}
