package cni.explorer.model;

import java.net.URI;

/// A way on to a provider's own pages.
///
/// @param label   how it is named to a reader
/// @param address an `http` or `https` address, as the source gives it
public record Link(String label, URI address) {}
