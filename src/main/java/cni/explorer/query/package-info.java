/// Who is left, who is not and why: the verdicts of a dataset under what a reader asks for. Besides, what changed from
/// one
/// dataset to another, and how much one knows.
///
/// Pure functions on immutable values of [cni.explorer.model]; uses that package and `java.base` alone.
package cni.explorer.query;
