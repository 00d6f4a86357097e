package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
    private static final String LETTERS = "0123456789  ,.-≈kMvax_é";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+");

    private final Random random = new Random(3);
    private final Quantities quantities = Quantities.of(List.of());
    private final ValueOrder order = ValueOrder.of(List.of());
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

    @Test
    void versionsStandAsVersions() {
        assertSorted(
                "v1.8",
                "1.9",
                "1.9.1",
                "1.10",
                "1.27.3",
                "1.30-alpha.2",
                "1.30-alpha.10",
                "1.30-rc.1",
                "1.30",
                "9",
                "10",
                "latest");
        assertSorted("1.9", "1.10", "1.21", "1.30");
        assertSorted("0.9.10-beta", "0.9.10", "0.10.0");
        assertSorted("2.0.0.M1", "2.0.0.M2", "2.0.0", "2.0.1");
    }

    @Test
    void rangesAndBoundsOfVersionsStandWhereTheyBegin() {
        assertSorted("1.2", "1.9", "1.10", "1.10–1.12", "1.27-1.31", "1.30");
        assertSorted("1.9.1", "1.10.2", "~1.12", "≤1.30", ">= 1.31", "^1.32", "1.33+");
    }

    @Test
    void buildsOfAVersionStandBehindIt() {
        assertSorted("v1.9.0", "v1.10.0-rc.2+k3s1", "v1.10.0", "v1.10.0+k3s2", "v1.10.0+k3s10", "v1.11.0");
    }

    @Test
    void zerosThatAVersionNeedNotHaveMakeNoOther() {
        assertEqualPlaces("1.9", "1.9.0", "1.9.0.0", "v1.9");
        assertEqualPlaces("24.04", "24.4.0", "24.4");
        assertSorted("1.9.0-rc.1", "1.9");
        assertSorted("1.9-rc.1", "1.9.0");
    }

    @Test
    void whatCameBeforeAReleaseStandsBeforeItWithoutAHyphenToo() {
        assertSorted("1.9.0a1", "1.9.0b2", "1.9.0rc1", "1.9.0rc2", "1.9.0rc10", "1.9.0", "1.9.1");
        assertSorted("1.24.0", "1.25.0.beta1", "1.25.0.rc1", "1.25.0.rc2", "1.25.0", "1.25.1");
        assertSorted("1.9", "v1.10.0rc1", "v1.10.0-rc.2", "v1.10.0", "v1.10.0+k3s1");
    }

    @Test
    void aLetterBeforeAVersionOfTwoPartsTellsIt() {
        assertSorted("v1.8", "1.9", "1.10", "1.11");
    }

    @Test
    void aLetterBeforeAWholeNumberTellsNoVersion() {
        assertSorted("1.25", "1.3", "v2");
    }

    @Test
    void otherNumbersInAColumnOfVersionsTellThatTheyAreDecimals() {
        assertSorted("0.5 ms", "1.25", "1.3", "1.9.1");
    }

    @Test
    void decimalsStaySo() {
        assertSorted("1.25", "1.3", "1.9", "10");
        assertSorted("0.5", "1.0", "2.5");
    }

    @Test
    void numbersWithUnitsStandByWhatTheyMeasure() {
        assertSorted("940 Mbit/s", "9.85 Gbit/s", "9.9 Gbit/s", "10 Gbit/s");
        assertSorted("-5 %", "7 ‰", "3 %", "12 %");
        assertSorted("\u22125", "-4.5", "-4–10", "0", "3");
        assertSorted("900 µs", "1.5 ms", "2 s");
        assertSorted("512 MiB", "1 GiB", "1.5 GiB");
        assertSorted("64Mi", "512Mi", "1Gi", "2Gi");
        assertSorted("10 kpps", "900 kpps", "1.5 Mpps", "2 Mpps");
        assertSorted("940 Mb/s", "9.9 Gb/s", "10 Gb/s");
        assertSorted("2 µs", "900 μs", "1 ms", "3 s");
        assertSorted("30 s", "90 min", "2 h", "1 day");
        assertSorted("−10 – −5", "−3", "0", "4");
        assertSorted("-.5", ".5", "1");
        assertSorted("$5", "$10", "$1,000");
        assertSorted("≈ 900", "1,200", "2.5k", "1M", "9999999999999999999", "12345678901234567890", "1e30");
    }

    @Test
    void moreUnitsStandByWhatTheyMeasure() {
        assertSorted("64 bytes", "1500 bytes", "9 kB", "1 MB");
        assertSorted("10 byte", "64 bytes", "500 B", "2 kB", "1 MB");
        assertSorted("30 seconds", "1 minute", "90 sec", "5 min", "2 hours");
        assertSorted("900 msec", "3 secs", "36 hrs", "2 weeks", "3 yrs");
        assertSorted("950", "9000", "10k", "1.2M req/s");
        assertSorted("950 req/s", "9000 req/s", "10k req/s", "1.2M req/s");
        assertSorted("-10 dB", "−2 dB", "-1.5 dB", "1.25 dB", "3 dB");
        assertSorted("-70 °C", "-5 °C", "3 °C", "20 °C");
        assertSorted("250m", "500m", "1", "2");
        assertSorted("30s", "5m", "2h");
        assertSorted("0,9 ms", "1,5 ms", "12 ms");
        assertSorted("0,125 ms", "0,9 ms", "1,000 ms", "1.234,5 ms");
        assertSorted("900", "1\u202F000", "2\u2009500", "1\u00A0000\u00A0000");
    }

    @Test
    void bytesAreEightBits() {
        assertSorted("100 Mbit/s", "50 MB/s", "1 Gbit/s", "1 GB/s");
        assertSorted("1 MB", "9 Mbit", "1 GB");
    }

    @Test
    void linksOfEthernetStandByWhatTheyCarryTogether() {
        assertSorted("1GbE", "10 Gbit/s", "2x10G", "25GbE", "2 × 25GbE", "100 Gb/s", "4×100GbE");
    }

    @Test
    void aRemarkInBracketsSaysNothingOfTheSize() {
        assertSorted("0.05 ms (loopback)", "0.1 ms (same rack)", "2 ms");
        assertSorted("2 (HA)", "3 (one beta)", "10 nodes");
        assertSorted("1.9", "1.9.1", "1.10 (beta)", "1.11");
        assertSorted("1.9 (deprecated)", "1.10 (EOL)", "1.22");
    }

    @Test
    void aNumberWithoutAUnitHasTheOnlyOneThatStandsThere() {
        assertSorted("110 pods", "250", "1k");
        assertSorted("1st", "2nd", "3rd", "10th");
    }

    @Test
    void aUnitOfItsOwnMakesVersionsNoDecimals() {
        assertSorted("v1.9", "1.10", "1.27–1.31", "3 minor versions");
    }

    @Test
    void boundsAndRangesStandWhereTheyBegin() {
        assertSorted("10 to 20 Gbit/s", "15–30 Gbit/s", "40 Gbit/s");
        assertSorted("100+", "500", "5000+", "> 10000");
        assertSorted("– 10 %", "- 5 %", "+3 %");
        assertSorted("3 mo", "1 yr", "9 yrs");
    }

    @Test
    void aCurrencyStandsOnEitherSide() {
        assertSorted("$0.50", "5 $", "$1,000", "2,000 $");
    }

    @Test
    void daysStandByTheCalendarHoweverTheyAreWritten() {
        assertSorted(
                "2019",
                "Sept. 2019",
                "2025-12-31",
                "Q1 2026",
                "2026-03-01T09:30Z",
                "2 Mar 2026",
                "March 5, 2026",
                "6th March 2026",
                "04/2026",
                "May 2026 – Jun 2027",
                "H2 2026",
                "2026-12",
                "2027 Q2",
                "never");
    }

    @Test
    void timesOfOneDayStandByTheClock() {
        assertSorted(
                "2026-03-01",
                "2026-03-01 00:59",
                "2026-03-01T01:30Z",
                "2026-03-01 09:15 UTC",
                "2026-03-01T09:45",
                "2026-03-01 23:59",
                "2026-03-02");
    }

    @Test
    void whatIsNoDayStandsAmongWords() {
        assertSorted("2026-02-28", "2026-02-30", "soon");
    }

    @Test
    void aYearIsANumberWhereNoOtherDaysStand() {
        assertSorted("90", "2026", "10,000");
    }

    @Test
    void timesOfSeveralUnitsStandByHowLongTheyAre() {
        assertSorted("45 min", "1h", "1h15m", "1 h 30 min", "2 h", "1d2h", "30 h");
        assertSorted("90 s", "2m30s", "3m", "1 hour, 5 minutes");
        assertSorted("30m", "1 h 30 min");
    }

    @Test
    void aDashOfAnyLengthBeforeANumberIsItsSign() {
        assertSorted("\u20137", "\u22125", "-3", "2");
    }

    @Test
    void theNameOfAColumnMayTellThatItsValuesAreVersions() {
        List<String> sorted = List.of("4.9", "4.19", "5.4", "5.15");
        assertEquals(sorted, sorted("Linux kernel", sorted));
        assertEquals(sorted, sorted("Least version", sorted));
        assertEquals(List.of("4.19", "4.9", "5.15", "5.4"), sorted("Seconds", sorted));
        assertEquals(List.of("4.25 s", "4.5 s"), sorted("Release of a lock", List.of("4.5 s", "4.25 s")));
    }

    @Test
    void yearsWithMonthsAreVersions() {
        assertSorted("2023.12", "2024.2", "2024.11");
        assertSorted("2024.05", "2024.11", "2024.5", "2048.25");
    }

    @Test
    void aUnitThatIsNotKnownHasSignDecimalsAndSizeToo() {
        assertSorted("-20 foo", "-3 foo", "1.25 foo", "1.5 foo", "10 foo");
        assertSorted("0.5 cores", "1 core", "1.25 cores", "2 cores", "10 Cores");
        assertSorted("1 GbE", "10GbE", "25 GbE", "100GbE");
        assertSorted("1.5 €", "5 €", "9 €", "10 €", "1,000 €");
        assertSorted("3 €/month", "20 €/month", "100 €/month");
        assertSorted("5-10 peers", "7 peers", "20 peers");
    }

    @Test
    void valuesOfOneUnknownUnitStandTogether() {
        assertSorted("10 ms", "5", "2 foo", "30 foo", "1 pod", "10 pods", "words");
    }

    @Test
    void aLetterThatIsNoPrefixMakesAnotherUnit() {
        assertSorted("2 pods", "10 pods", "1 xpods");
    }

    @Test
    void aPrefixCountsBeforeAUnitThatStandsInTheColumnWithoutItOrWithAnother() {
        assertSorted("5k pods", "10000 pods", "1M pods");
        assertSorted("300 µA", "5 mA", "2 A", "1 kA");
        assertSorted("900 kpods", "1 Mpods");
        assertSorted("2 nodes", "10 nodes");
    }

    @Test
    void wordsBehindAVersionAreNoUnit() {
        assertSorted("1.9 and newer", "1.10 and newer", "1.30 and newer");
        assertSorted("1.9 or later", "1.10 or later");
    }

    @Test
    void numbersInWordsStandByTheirSizeAlsoWithCommasBetweenTheirThousands() {
        assertSorted("250 nodes", "1,000 nodes", "5,000 nodes", "1,000,000 nodes");
    }

    @Test
    void aValueMayBeAsLongAsItLikes() {
        for (String part : List.of("1.", "1", ",234", "1-", "10.a", "1 ", "µ", "-")) {
            String endless = "1" + part.repeat(20_000) + "1";
            assertSorted("0", endless);
        }
    }

    private static void assertEqualPlaces(String... same) {
        List<String> values = List.of(same);
        for (String one : values) {
            for (String other : values) {
                assertEquals(0, ValueOrder.comparator(values).compare(one, other), one + " and " + other);
            }
        }
    }

    private static List<String> sorted(String column, List<String> values) {
        ValueOrder order = ValueOrder.of(values, column);
        return values.stream().sorted(Comparator.comparing(order::key)).toList();
    }

    private static void assertSorted(String... sorted) {
        List<String> values = List.of(sorted);
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(ValueOrder.comparator(values));
        assertEquals(values, shuffled);
    }

    private int compare(String one, String other) {
        Optional<Quantity> first = quantities.read(one);
        Optional<Quantity> second = quantities.read(other);
        if (first.isPresent() != second.isPresent()) {
            return first.isPresent() ? -1 : 1;
        }
        return first.isPresent()
                ? Comparator.comparing(Quantity::unit)
                        .thenComparingDouble(Quantity::size)
                        .compare(first.get(), second.orElseThrow())
                : words(one).compareTo(words(other));
    }

    private CollationKey words(String value) {
        return collator.getCollationKey(DIGITS.matcher(value).replaceAll(run -> {
            String digits = run.group().replace(",", "");
            return "0".repeat(Math.max(0, 18 - digits.length())) + digits;
        }));
    }

    private String value() {
        return random.ints(random.nextInt(6), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
