package cni.explorer.text;

import cni.explorer.model.Provider;
import cni.explorer.query.Outcome;
import cni.explorer.query.Relaxation;
import cni.explorer.query.Relaxations;
import cni.explorer.query.Requirement;
import cni.explorer.query.Rows;
import java.util.ArrayList;
import java.util.List;

/// What can be given up and who returns then: where nobody is left the smallest sets that let somebody return, else the
/// single requirements that keep out somebody else.
public final class RelaxationText {
    /// Above the ways and who returns on each, side by side.
    public static final String WAYS = "Any one of these brings somebody back";

    public static final String RETURNING = "Who returns";
    public static final String LEAVE_OUT = "Leave out";
    public static final String READ_LENIENTLY = "Read leniently";

    private static final int LISTED_AT_MOST = 20;
    private static final int NAMED_AT_MOST = 7;

    private RelaxationText() {}

    /// What stands above them; words that are searched for hide nobody here.
    public static String heading(Outcome outcome) {
        String alone = "What one requirement keeps out";
        return outcome.matchingCount() == 0
                ? "Ways out"
                : outcome.selection().search().isBlank() ? alone : alone + ", found by the search or not";
    }

    /// A sentence for each, how many more there are, and the reading that lets somebody be left where nobody is.
    public static List<String> sentences(Outcome outcome) {
        boolean somebodyIsLeft = outcome.matchingCount() > 0;
        List<Relaxation> ways = somebodyIsLeft ? Relaxations.oneByOne(outcome) : Relaxations.of(outcome);
        List<String> sentences = new ArrayList<>(ways.stream()
                .limit(LISTED_AT_MOST)
                .map(way -> sentence(outcome, way))
                .toList());
        if (ways.size() > LISTED_AT_MOST) {
            sentences.add(English.format("There are %,d more ways.", ways.size() - LISTED_AT_MOST));
        }
        Rows leniently = outcome.meetingLeniently();
        if (!somebodyIsLeft && leniently.size() > 0) {
            sentences.add(
                    English.format("%s: %s would be left on a condition.", READ_LENIENTLY, who(outcome, leniently)));
        }
        return sentences;
    }

    /// "Leave out Encryption and Mesh".
    public static String leaveOut(Relaxation way) {
        return leaveOut(RequirementText.labels(way.leaveOut()));
    }

    /// "Leave out Encryption".
    public static String leaveOut(Requirement requirement) {
        return leaveOut(RequirementText.label(requirement));
    }

    /// "Leave out Encryption, and 6 providers would be left too".
    public static String leavingOut(Outcome outcome, Requirement requirement) {
        return English.format(
                "%s, and %s would be left too",
                leaveOut(requirement), English.count(outcome.keptOutBy(requirement), "provider"));
    }

    private static String leaveOut(String what) {
        return LEAVE_OUT + " " + what;
    }

    /// "Leave out Encryption and Mesh: Calico and Canal return".
    public static String whole(Outcome outcome, Relaxation way) {
        return leaveOut(way) + ": " + returning(outcome, way);
    }

    /// A way as a row: "without Encryption and Mesh".
    public static List<Phrase> without(Relaxation way) {
        return List.of(new Phrase("without ", false), new Phrase(RequirementText.labels(way.leaveOut()), true));
    }

    /// The way that asks for no less: "with the lenient reading".
    public static List<Phrase> leniently() {
        return List.of(new Phrase("with the ", false), new Phrase("lenient reading", true));
    }

    /// "Read leniently: 2 providers would be left on a condition".
    public static String readLeniently(int left) {
        return READ_LENIENTLY + ": " + English.count(left, "provider") + " would be left on a condition";
    }

    /// "and three more".
    public static String more(int ways) {
        return English.format("and %s more", English.spelled(ways));
    }

    /// "Calico, Canal, romana", "12 providers".
    public static String names(Outcome outcome, Relaxation way) {
        int many = way.returning().size();
        return many > NAMED_AT_MOST
                ? English.count(many, "provider")
                : String.join(", ", named(outcome, way.returning()));
    }

    /// "Calico and Canal return", "12 providers return".
    public static String returning(Outcome outcome, Relaxation way) {
        int many = way.returning().size();
        return many > NAMED_AT_MOST
                ? English.format("%,d providers return", many)
                : returning(named(outcome, way.returning()), many);
    }

    private static String sentence(Outcome outcome, Relaxation way) {
        Rows returning = way.returning();
        return English.format(
                "%s: %s %s.",
                leaveOut(way), who(outcome, returning), English.form(returning.size(), "returns", "return"));
    }

    private static String who(Outcome outcome, Rows providers) {
        int others = providers.size() - NAMED_AT_MOST;
        List<String> names = named(outcome, providers);
        return others > 0 ? English.format("%s and %,d more", String.join(", ", names), others) : English.and(names);
    }

    /// "6 return", "1 returns": behind the way to let them.
    public static String returning(int many) {
        return English.format("%,d %s", many, English.form(many, "returns", "return"));
    }

    private static String returning(List<String> names, int many) {
        return English.format("%s %s", English.and(names), English.form(many, "returns", "return"));
    }

    private static List<String> named(Outcome outcome, Rows providers) {
        return providers.stream()
                .limit(NAMED_AT_MOST)
                .mapToObj(outcome.dataset().providers()::get)
                .map(Provider::name)
                .toList();
    }
}
