package cni.explorer.metrics;

import cni.explorer.model.ProviderId;

/// A reading and whose it is.
///
/// @param provider the id of the provider; datasets that share it share its history
/// @param reading  what its repository said
public record StoredReading(ProviderId provider, RepositoryReading reading) {}
