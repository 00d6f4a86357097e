package cni.explorer.query;

/// How many counted providers would remain.
///
/// @param surely        those that meet all requirements without a condition
/// @param conditionally those that come on top in the lenient reading; 0 in the strict one
public record Remaining(int surely, int conditionally) {

    /// Whether nobody would remain.
    public boolean nobody() {
        return surely + conditionally == 0;
    }
}
