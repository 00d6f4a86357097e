package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sentence under the answer in a window, which has one line for it: "meet Network policies, Encryption and two
/// more". In which reading it holds stands beside it, so it does not say that.
///
/// @param lead  what stands before the names, "meet "
/// @param asked the names of what is asked for
/// @param rest  what is said behind them, " · three on a condition"
/// @param briefer the same in fewer and fewer words, for where it has no room
public record AnswerSentence(String lead, List<String> asked, List<Phrase> rest, List<String> briefer) {
    /// Where nothing is required.
    static final String UNASKED_BRIEFLY = "Nothing is required yet";

    private static final String UNASKED = UNASKED_BRIEFLY + ": tick what you need";

    /// Before the names of what is preferred.
    static final String PREFERRED = " · preferred ";

    private static final String FEATURES_AS_ROWS = " · features as rows";

    public AnswerSentence {
        asked = List.copyOf(asked);
        rest = List.copyOf(rest);
        briefer = List.copyOf(briefer);
    }

    public AnswerSentence(String lead, List<String> asked, List<Phrase> rest) {
        this(lead, asked, rest, List.of());
    }

    public static AnswerSentence of(Outcome outcome) {
        List<String> asked =
                outcome.requirements().stream().map(RequirementText::label).toList();
        return new AnswerSentence(lead(outcome), asked, rest(outcome), List.of(brief(outcome)));
    }

    /// "meet 4 requirements", "hold “wireguard”", "Nothing is required yet".
    private static String brief(Outcome outcome) {
        if (isOnlySearched(outcome)) {
            return (outcome.shownCount() > 1 ? "hold " : "holds ")
                    + words(outcome).text();
        }
        int required = outcome.requirements().size();
        return required == 0 ? UNASKED_BRIEFLY : lead(outcome) + English.count(required, "requirement");
    }

    /// What stands before the names of what is required, or instead of them; empty where only words are searched for.
    static String lead(Outcome outcome) {
        if (outcome.requirements().isEmpty()) {
            return isOnlySearched(outcome) ? "" : UNASKED;
        }
        return outcome.matchingCount() > 1 ? "meet " : "meets ";
    }

    /// Where the words are that alone are asked for; empty where there is more, or nothing.
    static List<Phrase> searched(Outcome outcome) {
        return isOnlySearched(outcome)
                ? List.of(
                        new Phrase(outcome.shownCount() > 1 ? "hold " : "holds ", false),
                        words(outcome),
                        new Phrase(" in a value, a note or the summary", false))
                : List.of();
    }

    /// Which words are searched for beside what is required; empty where there are none.
    static List<Phrase> found(Outcome outcome) {
        return outcome.requirements().isEmpty() || outcome.selection().search().isBlank()
                ? List.of()
                : List.of(new Phrase(" · found for ", false), words(outcome));
    }

    private static Phrase words(Outcome outcome) {
        return new Phrase("“" + outcome.selection().search().strip() + "”", true);
    }

    private static boolean isOnlySearched(Outcome outcome) {
        return outcome.requirements().isEmpty() && !outcome.selection().search().isBlank();
    }

    /// The same with the word that features are rows, and with how many providers are not shown then.
    ///
    /// @param rows how many providers are left
    /// @param most how many are shown as columns
    public AnswerSentence withFeaturesAsRows(int rows, int most) {
        List<Phrase> said = new ArrayList<>(rest);
        said.add(new Phrase(FEATURES_AS_ROWS, false));
        if (rows > most) {
            said.add(new Phrase(English.format(": the first %d of %,d, narrow to see others", most, rows), true));
        }
        List<String> fewer = new ArrayList<>();
        briefer.forEach(one -> fewer.addAll(List.of(one + FEATURES_AS_ROWS, one)));
        return new AnswerSentence(lead, asked, said, fewer);
    }

    /// The same with the reading in which it holds, for where nothing beside it says that. Words that are left out go
    /// before the reading does.
    public AnswerSentence inReading(Outcome outcome) {
        Phrase said = new Phrase(" · " + AnswerText.reading(outcome), false);
        List<Phrase> parts = new ArrayList<>(rest);
        int behind =
                (int) rest.stream().takeWhile(phrase -> !beginsAPart(phrase)).count();
        parts.add(behind, said);
        String inAWord = " · " + outcome.selection().reading().word();
        List<String> fewer = new ArrayList<>();
        briefer.forEach(one -> fewer.addAll(List.of(one + said.text(), one + inAWord)));
        fewer.addAll(briefer);
        return new AnswerSentence(lead, asked, parts, fewer);
    }

    /// How many parts stand behind what is asked for, each after a dot: "preferred Mesh", "three on a condition".
    public int parts() {
        return (int) rest.stream().filter(AnswerSentence::beginsAPart).count();
    }

    /// All but the last of those parts, as many as that.
    public List<Phrase> without(int parts) {
        List<Phrase> phrases = whole();
        for (int gone = 0; gone < parts; ) {
            gone += beginsAPart(phrases.removeLast()) ? 1 : 0;
        }
        return phrases;
    }

    private static boolean beginsAPart(Phrase phrase) {
        return phrase.text().startsWith(" · ");
    }

    /// One that is not about what is asked for.
    public static AnswerSentence plain(List<Phrase> phrases) {
        return new AnswerSentence("", List.of(), phrases);
    }

    /// One that is not about what is asked for, with fewer and fewer words for where it has no room.
    public static AnswerSentence plain(String words, String... briefer) {
        return new AnswerSentence("", List.of(), List.of(new Phrase(words, false)), List.of(briefer));
    }

    private static List<Phrase> rest(Outcome outcome) {
        List<Phrase> rest = new ArrayList<>(searched(outcome));
        List<Requirement> preferred = outcome.preferences().all();
        if (!preferred.isEmpty()) {
            rest.add(new Phrase(PREFERRED, false));
            rest.add(new Phrase(RequirementText.labels(preferred), true));
        }
        int hanging = outcome.hanging().size();
        if (hanging > 0) {
            rest.add(new Phrase(English.format(" · %s on a condition", English.spelled(hanging)), false));
        }
        if (outcome.selection().disputedUnmet()) {
            rest.add(new Phrase(" · disputed answers do not count", false));
        }
        rest.addAll(found(outcome));
        return rest;
    }

    /// All of it.
    public List<Phrase> whole() {
        List<Phrase> phrases = named(asked.size());
        phrases.addAll(rest);
        return phrases;
    }

    /// The first names, as many as that, without what is said behind them: "meet Mesh and ", to be followed by
    /// [#more(int)] where not all are among them.
    public List<Phrase> named(int many) {
        List<Phrase> phrases = new ArrayList<>();
        if (!lead.isEmpty()) {
            phrases.add(new Phrase(lead, false));
        }
        for (int i = 0; i < many; i++) {
            if (i > 0) {
                phrases.add(new Phrase(i == asked.size() - 1 ? " and " : ", ", false));
            }
            phrases.add(new Phrase(asked.get(i), true));
        }
        if (many > 0 && many < asked.size()) {
            phrases.add(new Phrase(" and ", false));
        }
        return phrases;
    }

    /// How many are not among the first: "2 more".
    public String more(int named) {
        return English.format("%d more", asked.size() - named);
    }

    /// As plain text.
    public String text() {
        return whole().stream().map(Phrase::text).collect(Collectors.joining());
    }
}
