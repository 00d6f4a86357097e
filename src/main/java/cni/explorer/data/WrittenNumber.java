package cni.explorer.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalLong;

/// A number as JSON writes it, with any exponent, which Java's own numbers do not take.
///
/// @param digits   without the exponent
/// @param exponent of ten
record WrittenNumber(BigDecimal digits, BigInteger exponent) {
    /// Beyond it, no few digits make a number that is counted, nor a whole one.
    private static final BigInteger FAR = BigInteger.valueOf(1_000);

    /// @param written few letters, which a parser has taken for a number
    static WrittenNumber of(String written) {
        int e = written.toLowerCase(Locale.ROOT).indexOf('e');
        return e < 0
                ? new WrittenNumber(new BigDecimal(written), BigInteger.ZERO)
                : new WrittenNumber(new BigDecimal(written.substring(0, e)), new BigInteger(written.substring(e + 1)));
    }

    boolean isWhole() {
        return digits.signum() == 0
                || (isFar()
                        ? exponent.signum() > 0
                        : scaled().stripTrailingZeros().scale() <= 0);
    }

    /// Its value if it is whole; empty if it is beyond what a `long` holds.
    OptionalLong value() {
        if (digits.signum() == 0) {
            return OptionalLong.of(0);
        }
        try {
            return isFar() ? OptionalLong.empty() : OptionalLong.of(scaled().longValueExact());
        } catch (ArithmeticException _) {
            return OptionalLong.empty();
        }
    }

    private boolean isFar() {
        return exponent.abs().compareTo(FAR) > 0;
    }

    private BigDecimal scaled() {
        return digits.scaleByPowerOfTen(exponent.intValueExact());
    }
}
