package cni.explorer.ui.charts;

import cni.explorer.workspace.ChartOptions.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Where figures lie between the start of an axis and the largest figure on it.
///
/// @param most the largest figure, 0 or more
record Axis(Scale scale, long most) {
    private static final long[] STEPS = {1, 2, 5};
    private static final long LEAST_MOST_OF_LOG = 10;

    /// The place of a figure: 0 at the start, 1 for the largest. On a log axis 0 has no place; it is at the start too.
    double place(long value) {
        return switch (scale) {
            case LINEAR -> most == 0 ? 0 : (double) value / most;
            case LOG ->
                value < 1 ? 0 : Math.log10((double) value) / Math.log10((double) Math.max(most, LEAST_MOST_OF_LOG));
        };
    }

    /// Round figures from the start up to the largest, as many as stand apart from each other.
    ///
    /// @param length the length of the axis, in pixels
    /// @param apart  how far two ticks are from each other at least, in pixels
    List<Long> ticks(double length, double apart) {
        return switch (scale) {
            case LINEAR -> linear(length, apart);
            case LOG -> powers(length, apart);
        };
    }

    /// "400", "2k", "1.5M".
    static String label(long tick) {
        if (tick < 1_000) {
            return Long.toString(tick);
        }
        long unit = tick < 1_000_000 ? 1_000 : 1_000_000;
        BigDecimal number = BigDecimal.valueOf(tick).divide(BigDecimal.valueOf(unit));
        return number.stripTrailingZeros().toPlainString() + (unit == 1_000 ? "k" : "M");
    }

    private List<Long> linear(double length, double apart) {
        long step = step(length, apart);
        return LongStream.iterate(0, tick -> tick <= most, tick -> tick + step)
                .boxed()
                .toList();
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 … that is long enough.
    private long step(double length, double apart) {
        for (long power = 1; power <= most; power *= 10) {
            for (long step : STEPS) {
                if (length * step * power >= apart * most) {
                    return step * power;
                }
            }
        }
        return most + 1;
    }

    private List<Long> powers(double length, double apart) {
        List<Long> powers = new ArrayList<>();
        for (long power = 1; power <= Math.max(most, LEAST_MOST_OF_LOG); power *= 10) {
            powers.add(power);
        }
        int each = (int) Math.max(1, Math.ceil(apart / (length * place(LEAST_MOST_OF_LOG))));
        return powers.stream()
                .filter(power -> powers.indexOf(power) % each == 0)
                .toList();
    }
}
