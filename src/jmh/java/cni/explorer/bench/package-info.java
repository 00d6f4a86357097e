/// Measures the core against the budgets of the project: `mvn -q -Pbenchmark`.
///
/// Every number is of a made-up dataset of 26 features with 7, 1,000 or 100,000 providers, the same in every run.
package cni.explorer.bench;
