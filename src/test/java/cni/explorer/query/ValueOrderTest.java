package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
    private static final String LETTERS = "0123456789  ,.-≈kMvax_é";
    private static final Pattern NUMBER = Pattern.compile("≈?\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([kM]?)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Random random = new Random(3);
    private final ValueOrder order = new ValueOrder();
    private final Collator collator = Collator.getInstance(Locale.ROOT);

    /// The rule in its plainest form: patterns, and the collator itself.
    @Test
    void anyTwoValuesStandAsPatternsAndTheCollatorHaveIt() {
        collator.setStrength(Collator.SECONDARY);
        for (int i = 0; i < 50_000; i++) {
            String one = value();
            String other = value();
            assertEquals(
                    Integer.signum(compare(one, other)),
                    Integer.signum(order.key(one).compareTo(order.key(other))),
                    "“" + one + "” and “" + other + "”");
        }
    }

    private int compare(String one, String other) {
        Matcher first = NUMBER.matcher(one.strip());
        Matcher second = NUMBER.matcher(other.strip());
        boolean isFirst = first.matches();
        boolean isSecond = second.matches();
        if (isFirst != isSecond) {
            return isFirst ? -1 : 1;
        }
        return isFirst
                ? Double.compare(number(first), number(second))
                : words(one).compareTo(words(other));
    }

    private static double number(Matcher number) {
        double unit = number.group(2).equals("k") ? 1e3 : number.group(2).equals("M") ? 1e6 : 1;
        return Double.parseDouble(number.group(1).replace(",", "")) * unit;
    }

    private CollationKey words(String value) {
        return collator.getCollationKey(DIGITS.matcher(value)
                .replaceAll(run -> "0".repeat(Math.max(0, 18 - run.group().length())) + run.group()));
    }

    private String value() {
        return random.ints(random.nextInt(6), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
