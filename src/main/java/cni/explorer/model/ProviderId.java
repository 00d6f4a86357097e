package cni.explorer.model;

/// The name of a provider in a dataset file and on the command line, such as `weave-net`.
///
/// @param value lower-case letters, digits and hyphens; unique in its dataset
public record ProviderId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
