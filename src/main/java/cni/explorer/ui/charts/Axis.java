package cni.explorer.ui.charts;

import cni.explorer.workspace.ChartOptions.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Where figures lie between the start of an axis and the largest figure on it.
///
/// @param most the largest figure, 0 or more
record Axis(Scale scale, long most) {
    private static final long[] STEPS = {1, 2, 5};
    private static final long TEN = 10;
    private static final long THOUSAND = 1_000;
    private static final List<String> UNITS = List.of("", "k", "M", "G", "T", "P", "E");
    private static final long LEAST_MOST_OF_LOG = TEN;

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

    /// "400", "2k", "1.5M", "3G".
    static String label(long tick) {
        long unit = 1;
        int name = 0;
        while (tick / unit >= THOUSAND) {
            unit *= THOUSAND;
            name++;
        }
        BigDecimal number = BigDecimal.valueOf(tick).divide(BigDecimal.valueOf(unit));
        return number.stripTrailingZeros().toPlainString() + UNITS.get(name);
    }

    private List<Long> linear(double length, double apart) {
        OptionalLong step = step(length, apart);
        if (step.isEmpty() || step.getAsLong() > most) {
            return ends(length, apart);
        }
        // Counted in steps, since one more step could be beyond what a number can be.
        return LongStream.rangeClosed(0, most / step.getAsLong())
                .map(steps -> steps * step.getAsLong())
                .boxed()
                .toList();
    }

    /// The start and the last round figure: a lone 0 measures nothing. Two figures may be nearer to each other than
    /// many.
    private List<Long> ends(double length, double apart) {
        long step = powersUpTo(most).stream()
                .flatMapToLong(power ->
                        LongStream.of(STEPS).filter(one -> one <= most / power).map(one -> one * power))
                .max()
                .orElse(0);
        long last = step == 0 ? 0 : most / step * step;
        return last > 0 && length * last >= apart / 2 * most ? List.of(0L, last) : List.of(0L);
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 … that is long enough; none if there is no room but for the start.
    private OptionalLong step(double length, double apart) {
        for (long power : powersUpTo(most)) {
            for (long step : STEPS) {
                if (step <= Long.MAX_VALUE / power && length * step * power >= apart * most) {
                    return OptionalLong.of(step * power);
                }
            }
        }
        return OptionalLong.empty();
    }

    private List<Long> powers(double length, double apart) {
        List<Long> powers = powersUpTo(Math.max(most, LEAST_MOST_OF_LOG));
        int each = (int) Math.max(1, Math.ceil(apart / (length * place(LEAST_MOST_OF_LOG))));
        return IntStream.range(0, powers.size())
                .filter(power -> power % each == 0)
                .mapToObj(powers::get)
                .toList();
    }

    /// 1, 10, 100 …; the last one is followed by none that a number can be.
    private static List<Long> powersUpTo(long limit) {
        List<Long> powers = new ArrayList<>();
        for (long power = 1; power <= limit; power *= TEN) {
            powers.add(power);
            if (power > Long.MAX_VALUE / TEN) {
                break;
            }
        }
        return powers;
    }
}
