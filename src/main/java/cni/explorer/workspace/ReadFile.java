package cni.explorer.workspace;

/// A file as it was when a dataset was read from it.
///
/// @param sha256  the fingerprint of the bytes that were read
/// @param version from before that, so that no change since is missed
public record ReadFile(String sha256, FileVersion version) {}
