package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The answer in words: how many providers are left, and one sentence with everything that was asked for.
///
/// The sentence comes in phrases, because what was asked for is stressed wherever it is laid out.
///
/// @param headline "3 of 7 providers"
/// @param brief    the same where it has no room: "6 of 18, 2 found"; the same words where a search
///                 hides nobody who is left
/// @param phrases  the sentence, in pieces
public record AnswerText(String headline, String brief, List<Phrase> phrases) {
    public AnswerText {
        phrases = List.copyOf(phrases);
    }

    public static AnswerText of(Outcome outcome) {
        return new AnswerText(headline(outcome), brief(outcome), phrases(outcome));
    }

    /// The sentence as plain text.
    public String sentence() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    /// How conditions and disputed cells counted: "strict reading, disputed cells unmet".
    public static String reading(Outcome outcome) {
        Selection selection = outcome.selection();
        return selection.reading().word() + " reading" + (selection.disputedUnmet() ? ", disputed cells unmet" : "");
    }

    private static String brief(Outcome outcome) {
        return outcome.shownCount() == outcome.leftCount()
                ? headline(outcome)
                : headline(outcome, English.number(outcome.dataset().counted()));
    }

    private static String headline(Outcome outcome) {
        return headline(outcome, English.count(outcome.dataset().counted(), "provider"));
    }

    private static String headline(Outcome outcome, String all) {
        if (outcome.requirements().isEmpty() && outcome.selection().search().isBlank()) {
            return all;
        }
        int shown = outcome.shownCount();
        int left = outcome.leftCount();
        return shown == left
                ? of(left, all)
                : of(left, all) + (shown == 0 ? ", none found" : English.format(", %,d found", shown));
    }

    private static String of(int some, String all) {
        return some == 0 ? "None of " + all : English.format("%,d of %s", some, all);
    }

    private static List<Phrase> phrases(Outcome outcome) {
        List<Phrase> phrases = new ArrayList<>();
        String lead = AnswerSentence.lead(outcome);
        if (!outcome.requirements().isEmpty()) {
            add(phrases, lead, outcome.requirements());
        } else if (!lead.isEmpty()) {
            phrases.add(new Phrase(lead, false));
        }
        phrases.addAll(AnswerSentence.searched(outcome));
        add(
                phrases,
                outcome.requirements().isEmpty() ? AnswerSentence.PREFERRED : ", preferably ",
                outcome.preferences().all());
        phrases.add(new Phrase(" · " + reading(outcome), false));
        phrases.addAll(AnswerSentence.found(outcome));
        return phrases;
    }

    private static void add(List<Phrase> phrases, String lead, List<Requirement> asked) {
        String before = lead;
        for (Requirement requirement : asked) {
            phrases.add(new Phrase(before, false));
            phrases.add(new Phrase(RequirementText.label(requirement), true));
            before = " and ";
        }
    }
}
