package cni.explorer.data;

import cni.explorer.model.Feature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads the features.
final class FeaturesReader {
    private final JsonReader json;
    private final Problems problems;
    private final TextsReader texts;
    private final GroupsReader groups;
    private final Ids ids;
    private final List<Feature> features = new ArrayList<>();
    private final BitSet kindsKnown = new BitSet();

    FeaturesReader(JsonReader json, Problems problems, TextsReader texts, GroupsReader groups) {
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
        long position = json.position();
        FeatureBuilder draft = new FeatureBuilder(json, problems);
        draft.read(ids, groups, texts);
        ids.next(position);
        kindsKnown.set(features.size(), draft.isKindKnown());
        features.add(draft.feature());
        return features.getLast();
    }
}
