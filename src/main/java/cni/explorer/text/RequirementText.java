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
            case Requirement.Bound bound ->
                English.format("%s %s", bound.feature().shortName(), bound(bound));
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
            case Requirement.AtLeast least ->
                English.format(
                        "At least %s %s",
                        English.number(least.least()), least.feature().shortName());
            case Requirement.Within within ->
                English.format(
                        "%s %s before %s, the day of the data, or later",
                        within.feature().shortName(), bound(within), Dates.day(within.asOf()));
        };
    }

    /// What is asked of a metric, without its name: "at least 1,000", "within 6 months".
    public static String bound(Requirement.Bound bound) {
        return switch (bound) {
            case Requirement.AtLeast least -> "at least " + English.number(least.least());
            case Requirement.Within within -> "within " + English.count((int) within.months(), "month");
        };
    }

    /// The least that will do, behind a figure that does not: "1,000 required", "2026-02-22 or later required".
    static String required(Requirement.Bound bound) {
        return switch (bound) {
            case Requirement.AtLeast least -> English.number(least.least()) + " required";
            case Requirement.Within within -> within.since() + " or later required";
        };
    }

    /// What a tick on a feature asks for; the name of a feature that asks for nothing.
    public static String sentence(Feature feature) {
        return feature.kind().requirement().orElse(feature.shortName());
    }
}
