package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the words of a search stand in the post of 2017.
class SearchHitsTest {
    private final Post post = new Post();

    @Test
    void aValueTellsMoreThanAName() {
        assertEquals(List.of(new SearchHit.InValue(feature("network-model"))), hits("romana", "layer"));
        assertEquals(List.of(new SearchHit.InName()), hits("romana", "roman"));
    }

    @Test
    void anAliasAndAMarkAreNamesToo() {
        assertEquals(List.of(new SearchHit.InName()), hits("weave-net", "weave-kube"));
        assertEquals(List.of(new SearchHit.InName()), hits("kubenet", "baseline"));
    }

    @Test
    void figuresTellWhereTheyStandInTheTable() {
        FeatureId stars = FeatureId.ofMetric("stars");
        Feature column = post.dataset().measured().stream()
                .filter(feature -> feature.id().equals(stars))
                .findFirst()
                .orElseThrow();
        SearchHits seen = new SearchHits(post.dataset(), "2,507", List.of(stars));

        assertEquals(List.of(new SearchHit.InValue(column)), seen.of(post.provider("flannel")));
        assertEquals(List.of(column), seen.features());
        assertEquals(List.of(), hits("flannel", "2,507"));
    }

    @Test
    void aFootnoteIsNamedWithItsFeature() {
        assertEquals(
                List.of(new SearchHit.InNote(
                        feature("encryption"),
                        post.dataset()
                                .cell(
                                        post.provider("kopeio-networking"),
                                        post.dataset()
                                                .indexOf(new FeatureId("encryption"))
                                                .orElseThrow())
                                .footnotes()
                                .getFirst())),
                hits("kopeio-networking", "encryptions"));
    }

    @Test
    void theSummaryIsTheLastPlaceToLookIn() {
        assertEquals(List.of(new SearchHit.InSummary()), hits("weave-net", "multicast"));
    }

    @Test
    void wordsOfOnePlaceAreOneHitAndWordsThatStandNowhereNone() {
        assertEquals(List.of(new SearchHit.InName()), hits("romana", "roman oman nowhere"));
        assertEquals(List.of(), hits("kubenet", "nowhere"));
        assertEquals(List.of(), hits("kubenet", " "));
    }

    private List<SearchHit> hits(String provider, String words) {
        return new SearchHits(post.dataset(), words, List.of()).of(post.provider(provider));
    }

    private Feature feature(String id) {
        return post.dataset()
                .features()
                .get(post.dataset().indexOf(new FeatureId(id)).orElseThrow());
    }
}
