package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of mistake gives one problem, at its place and with a sentence of its own.
class MistakesTest {
    private static final String HERE = "§";

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsTheOnlyErrorAndStandsAtItsPlace(Mistake mistake) {
        String spoilt = mistake.spoil(SmallDataset.GOOD);
        assertEquals(
                List.of(mistake.problem(spoilt)),
                SmallDataset.check(spoilt.replace(HERE, "")).problems(Problem.Severity.ERROR));
    }

    @Test
    void twelveMistakesGiveTwelveProblemsByTheirLines() {
        List<String> pointers = List.of(
                "/name",
                "/asOf",
                "/source/commit",
                "/features/1/short",
                "/features/2/kind",
                "/providers/0/mark/sources/0/page",
                "/providers/0/links/0/address",
                "/providers/0/cells/layer/categories",
                "/providers/1/role",
                "/providers/1/cells/layers",
                "/metrics/0/figures/0/value",
                "/metrics/0/figures/1/on");
        String json = SmallDataset.GOOD;
        for (String pointer : pointers) {
            json = mistakes()
                    .filter(mistake -> mistake.pointer().equals(pointer))
                    .findFirst()
                    .orElseThrow()
                    .spoil(json);
        }
        List<Problem> errors = SmallDataset.check(json.replace(HERE, "")).problems(Problem.Severity.ERROR);
        assertEquals(pointers, errors.stream().map(Problem::pointer).toList());
        assertEquals(
                errors.stream().map(Problem::line).sorted().toList(),
                errors.stream().map(Problem::line).toList());
    }

    @Test
    void aCellLikeAFaultyOneIsFaultyToo() {
        String json = SmallDataset.with(
                        "\"value\": \"Partly\", \"verdict\": \"conditional\", \"footnotes\": [\"2\", \"only-in\"]",
                        "\"value\": \"Yes\", \"verdict\": 1")
                .replace(
                        "\"verdict\": \"yes\", \"sources\": [{\"repository\": \"some/where\", \"commit\": \"0123456789012345678901234567890123456789\"}]",
                        "\"note\": 1")
                .replace(", \"note\": 1", "");
        assertEquals(
                List.of(
                        "/footnotes/0",
                        "/providers/0/cells/ingress-egress/verdict",
                        "/providers/1/cells/ingress-egress"),
                SmallDataset.check(json).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void aCellThatCannotBeReadIsNotMissing() {
        String json = SmallDataset.with("{\"value\": \"N/A\", \"verdict\": \"not-applicable\"}", "\"N/A\"");
        assertEquals(List.of(), SmallDataset.check(json).problems(Problem.Severity.WARNING));
    }

    @Test
    void aMistakeIsFoundInAnyOrderOfMembers() {
        List<Mistake> anywhere = mistakes()
                .filter(mistake -> mistake.pointer().startsWith("/providers/1"))
                .toList();
        for (Mistake mistake : anywhere) {
            String spoilt = mistake.spoil(SmallDataset.GOOD).replace(HERE, "");
            if (!spoilt.contains("\"name\": \"Gamma\"") && !mistake.sentence().contains("twice")) {
                assertEquals(
                        List.of(mistake.pointer()),
                        SmallDataset.check(MemberOrder.reversed(spoilt)).problems(Problem.Severity.ERROR).stream()
                                .map(Problem::pointer)
                                .toList(),
                        mistake.toString());
            }
        }
    }

    static Stream<Mistake> mistakes() {
        String text = Printed.resource("mistakes.txt").replaceAll("(?m)^#.*\n", "");
        return Arrays.stream(text.split("\n\n+", -1))
                .filter(entry -> !entry.isBlank())
                .map(Mistake::of);
    }

    /// One way to spoil the small dataset.
    ///
    /// @param edits    what is put in the place of what
    /// @param sentence what is said of it
    record Mistake(List<Edit> edits, String pointer, String sentence) {

        record Edit(String old, String fresh) {
            String in(String json) {
                int at = json.indexOf(old);
                if (at < 0) {
                    throw new IllegalArgumentException("nowhere in the small dataset: " + old);
                }
                return json.substring(0, at) + fresh + json.substring(at + old.length());
            }
        }

        static Mistake of(String entry) {
            List<String> lines = entry.strip().lines().toList();
            List<Edit> edits = new ArrayList<>();
            for (String line : lines.subList(0, lines.size() - 2)) {
                String[] sides = line.split(" =>", 2);
                edits.add(new Edit(sides[0], sides[1].strip()));
            }
            String pointer = lines.get(lines.size() - 2);
            return new Mistake(edits, pointer.equals("root") ? "" : pointer, lines.getLast());
        }

        String spoil(String json) {
            String spoilt = json;
            for (Edit edit : edits) {
                spoilt = edit.in(spoilt);
            }
            return spoilt;
        }

        Problem problem(String spoilt) {
            String before = spoilt.substring(0, spoilt.indexOf(HERE));
            int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return new Problem(Problem.Severity.ERROR, SmallDataset.NAME, line, column, pointer, sentence);
        }

        @Override
        public String toString() {
            return edits.getFirst().fresh() + " → " + sentence;
        }
    }
}
