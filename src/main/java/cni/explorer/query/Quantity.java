package cni.explorer.query;

/// What a printed number measures.
///
/// @param size in the unit without a prefix; times are counted in seconds
/// @param unit the unit as far as it keeps the size from being compared with others: empty if it is known or absent
record Quantity(double size, String unit) {}
