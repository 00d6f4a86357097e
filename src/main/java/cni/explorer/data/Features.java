package cni.explorer.data;

import cni.explorer.model.Feature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads the features.
final class Features {
    private final Json json;
    private final Problems problems;
    private final Texts texts;
    private final Groups groups;
    private final Ids ids;
    private final List<Feature> features = new ArrayList<>();
    private final BitSet kindsKnown = new BitSet();

    Features(Json json, Problems problems, Texts texts, Groups groups) {
        this.json = json;
        this.problems = problems;
        this.texts = texts;
        this.groups = groups;
        this.ids = new Ids("feature", json);
    }

    List<Feature> features() {
        return features;
    }

    Ids ids() {
        return ids;
    }

    /// Whether a feature says of which kind it is, so that its cells can be judged.
    boolean isKindKnown(int feature) {
        return kindsKnown.get(feature);
    }

    void read() {
        json.some(this::feature);
    }

    private Feature feature() {
        long spot = json.spot();
        FeatureDraft draft = new FeatureDraft(json, problems);
        draft.read(ids, groups, texts);
        ids.next(spot);
        kindsKnown.set(features.size(), draft.isKindKnown());
        features.add(draft.feature());
        return features.getLast();
    }
}
