package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.query.Outcome;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ProviderPageTextTest {
    private static final String COMMIT = "1c13836613ad28da945fc6a472ec562ce24506df";

    private final Post post = new Post();

    @Test
    void itSaysHowAProviderStandsToWhatIsRequired() {
        Outcome none = post.outcome(Reading.LENIENT);
        Outcome two = post.outcome(Reading.LENIENT, "network-policies", "external-datastore");
        assertEquals("Nothing is required yet", ProviderPageText.standing(none, post.provider("calico")));
        assertEquals(
                "meets all 2, No external datastore on a condition",
                ProviderPageText.standing(two, post.provider("calico")));
        assertEquals("meets all 2", ProviderPageText.standing(two, post.provider("weave-net")));
        assertEquals("excluded by Network Policies: No", ProviderPageText.standing(two, post.provider("flannel")));
        assertEquals("meets all 2, one on a condition", ProviderPageText.standingBriefly(two, post.provider("calico")));
        assertEquals("meets all 2", ProviderPageText.standingBriefly(two, post.provider("weave-net")));
        assertEquals("excluded by Network Policies", ProviderPageText.standingBriefly(two, post.provider("flannel")));
        assertEquals("1 of 2 met", ProviderPageText.met(two, post.provider("flannel")));
    }

    @Test
    void whereThereIsNoRoomALinkSaysInAWordWhereItLeads() {
        assertEquals("GitHub", ProviderPageText.shortestLink(link("projectcalico/calico on GitHub")));
        assertEquals("Documentation", ProviderPageText.shortestLink(link("Documentation of Project Calico")));
        assertEquals("Documentation", ProviderPageText.shortestLink(link("Network Plugins, Kubernetes documentation")));
        assertEquals("Home page", ProviderPageText.shortestLink(link("Home page")));
    }

    private static Link link(String label) {
        return new Link(label, URI.create("https://example.org/"));
    }

    @Test
    void aSourceNamesItsRepositoryOnlyWhereItIsAnotherOne() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        Provider cilium =
                today.providers().get(today.indexOf(new ProviderId("cilium")).orElseThrow());
        assertEquals(
                "security/network/encryption.rst · 1c13836",
                ProviderPageText.source(
                        new Source.RepositoryFile(
                                "cilium/cilium", "Documentation/security/network/encryption.rst", COMMIT),
                        cilium));
        assertEquals(
                "cilium/charts · index.yaml · 1c13836",
                ProviderPageText.source(new Source.RepositoryFile("cilium/charts", "index.yaml", COMMIT), cilium));
        assertEquals(
                "cilium/cilium · 1c13836",
                ProviderPageText.source(new Source.RepositoryFile("cilium/cilium", "", COMMIT), cilium));
    }
}
