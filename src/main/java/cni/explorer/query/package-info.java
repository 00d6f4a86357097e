/// Who is left, who is not and why: the verdicts of a dataset under what a reader asks for. Besides, how much a dataset
/// knows.
///
/// Pure functions on immutable values of [cni.explorer.model]; uses that package and `java.base` alone.
package cni.explorer.query;
