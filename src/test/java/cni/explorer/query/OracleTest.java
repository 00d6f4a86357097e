package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every set of requirements under both readings, against a table of letters and a loop that know nothing of the
/// program.
class OracleTest {
    /// y meets it, c on a condition, n does not, - not applicable; the columns are those of [Post#JUDGED].
    private static final String TABLE = """
            calico            yyycyyy
            canal             -yncnyn
            flannel           nnnynnn
            kopeio-networking -nnycnn
            kube-router       yynynnn
            romana            yynnnyy
            weave-net         -yyyycy
            """;

    private static final Map<Character, String> VERDICTS =
            Map.of('y', "YES", 'c', "CONDITIONAL", 'n', "NO", '-', "NOT_APPLICABLE");
    private static final int SETS = 1 << Post.JUDGED.size();

    private final Map<String, String> table = table();
    private final Post post = new Post();

    @ParameterizedTest
    @EnumSource
    void whoIsLeftIsWhoMeetsEveryLetter(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Outcome outcome = outcome(set, reading);
            List<String> expected = meeting(set, reading);
            assertEquals(expected, post.left(outcome), named(set));
            assertEquals(expected.size(), outcome.matchingCount(), named(set));
            assertEquals(table.size() - expected.size(), outcome.excludedCount(), named(set));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExcludedProviderHasTheReasonsOfTheTableAndNoOtherHasAny(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Outcome outcome = outcome(set, reading);
            for (String provider : table.keySet()) {
                assertEquals(
                        unmet(provider, set, reading), post.reasons(outcome, provider), provider + ": " + named(set));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nearMissesStandFirstAmongTheExcluded(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            int asked = set;
            List<String> expected = table.keySet().stream()
                    .filter(provider -> !unmet(provider, asked, reading).isEmpty())
                    .sorted(Comparator.comparingInt(
                            provider -> unmet(provider, asked, reading).size()))
                    .toList();
            assertEquals(expected, post.ids(outcome(set, reading).excluded(true)), named(set));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWaysOutAreTheSmallestSetsWithoutWhichSomebodyIsLeft(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Set<Set<String>> found = Relaxations.of(outcome(set, reading)).stream()
                    .map(way -> way.leaveOut().stream()
                            .map(requirement -> requirement.feature().id().value())
                            .collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            assertEquals(smallestToGiveUp(set, reading), found, named(set));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEachRequirementKeepsOutIsWhoLacksItsLetterAlone(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Outcome outcome = outcome(set, reading);
            Map<String, List<String>> expected = new TreeMap<>();
            for (String provider : table.keySet()) {
                List<String> unmet = unmet(provider, set, reading);
                if (unmet.size() == 1) {
                    String feature = unmet.getFirst().replaceFirst(":.*", "");
                    expected.computeIfAbsent(feature, _ -> new ArrayList<>()).add(provider);
                }
            }
            Map<String, List<String>> found = new TreeMap<>();
            for (Relaxation one : Relaxations.oneByOne(outcome)) {
                Requirement alone = one.leaveOut().getFirst();
                found.put(alone.feature().id().value(), post.ids(one.returning()));
                assertEquals(one.returning().size(), outcome.keptOutBy(alone));
            }
            assertEquals(expected, found, named(set));
        }
    }

    /// Tries all that can be given up of a set; what holds a smaller way out is none.
    private Set<Set<String>> smallestToGiveUp(int set, Reading reading) {
        Set<Set<String>> ways = new HashSet<>();
        for (int given = 0; given < SETS; given++) {
            if ((given & ~set) == 0 && !meeting(set & ~given, reading).isEmpty()) {
                ways.add(Set.copyOf(features(given)));
            }
        }
        Set<Set<String>> smallest = ways.stream()
                .filter(way -> ways.stream().noneMatch(other -> !other.equals(way) && way.containsAll(other)))
                .collect(Collectors.toSet());
        smallest.remove(Set.of());
        return smallest;
    }

    @ParameterizedTest
    @EnumSource
    void theCountBesideATickIsWhatComesOfIt(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Selection selection = Post.select(reading, features(set));
            for (int next = 0; next < Post.JUDGED.size(); next++) {
                int surely = meeting(set | 1 << next, Reading.STRICT).size();
                int all = meeting(set | 1 << next, reading).size();
                assertEquals(
                        new Remaining(surely, all - surely),
                        post.remaining(selection, Post.JUDGED.get(next)),
                        named(set) + " and " + Post.JUDGED.get(next));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConditionHangsOnEveryLetterC(Reading reading) {
        for (int set = 0; set < SETS; set++) {
            Outcome outcome = outcome(set, reading);
            for (String provider : meeting(set, reading)) {
                List<String> conditions = outcome.conditions(post.provider(provider)).stream()
                        .map(requirement -> requirement.feature().id().value())
                        .toList();
                List<String> expected = new ArrayList<>();
                for (String feature : features(set)) {
                    if (letter(provider, feature) == 'c') {
                        expected.add(feature);
                    }
                }
                assertEquals(expected, conditions, named(set));
                assertEquals(!expected.isEmpty(), outcome.onCondition(post.provider(provider)), named(set));
            }
        }
    }

    private Outcome outcome(int set, Reading reading) {
        return post.evaluator().outcome(Post.select(reading, features(set)));
    }

    private static String named(int set) {
        return String.join(" and ", features(set));
    }

    private static List<String> features(int set) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < Post.JUDGED.size(); i++) {
            if ((set >> i & 1) == 1) {
                features.add(Post.JUDGED.get(i));
            }
        }
        return features;
    }

    private List<String> meeting(int set, Reading reading) {
        return table.keySet().stream()
                .filter(provider -> unmet(provider, set, reading).isEmpty())
                .toList();
    }

    private List<String> unmet(String provider, int set, Reading reading) {
        List<String> unmet = new ArrayList<>();
        for (String feature : features(set)) {
            char letter = letter(provider, feature);
            if (letter != 'y' && (letter != 'c' || reading == Reading.STRICT)) {
                unmet.add(feature + ":" + VERDICTS.get(letter));
            }
        }
        return unmet;
    }

    private char letter(String provider, String feature) {
        return table.getOrDefault(provider, "").charAt(Post.JUDGED.indexOf(feature));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            int space = line.indexOf(' ');
            table.put(line.substring(0, space), line.substring(space).strip());
        });
        return table;
    }
}
