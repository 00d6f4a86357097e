package cni.explorer.model;

/// The name of a feature in a dataset file and on the command line, such as `external-datastore`.
///
/// @param value lower-case letters, digits and hyphens; unique in its dataset
public record FeatureId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
