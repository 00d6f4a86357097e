/// Who is left, who is not and why: the verdicts of a dataset under what a reader asks for. Besides, how much a dataset
/// knows.
///
/// Pure functions on immutable values of [cni.explorer.model]; uses that package and `java.base` alone. Sentences about
/// what is found are made in [cni.explorer.text].
package cni.explorer.query;
