package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.query.Requirement;
import java.util.List;

/// What was asked for, in words.
public final class RequirementText {
    private RequirementText() {}

    /// Short enough for a list: "Encryption", "Network Model Layer 2 or VXLAN".
    public static String label(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Tick tick -> tick.feature().shortName();
            case Requirement.AnyOf any ->
                English.format("%s %s", any.feature().shortName(), English.or(any.accepted()));
        };
    }

    /// The labels of several: "Encryption, Mesh and Network Policies".
    public static String labels(List<Requirement> requirements) {
        return English.and(requirements.stream().map(RequirementText::label).toList());
    }

    /// In the feature's own words: "Traffic is encrypted", "Network Model is Layer 2 or VXLAN".
    public static String sentence(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Tick tick -> sentence(tick.feature());
            case Requirement.AnyOf any ->
                English.format("%s is %s", any.feature().shortName(), English.or(any.accepted()));
        };
    }

    /// What a tick on a feature asks for; the name of a feature that asks for nothing.
    public static String sentence(Feature feature) {
        return feature.kind().requirement().orElse(feature.shortName());
    }
}
