package cni.explorer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The answer in words: how many providers are left, and one sentence with everything that was asked for.
///
/// @param headline "3 of 7 providers"
/// @param phrases  the sentence, in pieces
public record Answer(String headline, List<Phrase> phrases) {
    public Answer {
        phrases = List.copyOf(phrases);
    }

    /// A piece of a sentence.
    ///
    /// @param stressed whether it names something that was asked for
    public record Phrase(String text, boolean stressed) {}

    public static Answer to(Outcome outcome) {
        return new Answer(headline(outcome), phrases(outcome));
    }

    /// The sentence as plain text.
    public String sentence() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    private static String headline(Outcome outcome) {
        int all = outcome.dataset().counted();
        int left = outcome.shownCount();
        if (outcome.requirements().isEmpty() && outcome.selection().search().isBlank()) {
            return Words.count(all, "provider");
        }
        return left == 0
                ? "None of " + Words.count(all, "provider")
                : "%,d of %s".formatted(left, Words.count(all, "provider"));
    }

    /// How conditions and disputed cells counted: "strict reading, disputed cells unmet".
    public static String reading(Outcome outcome) {
        Selection selection = outcome.selection();
        return selection.reading().word() + " reading" + (selection.disputedUnmet() ? ", disputed cells unmet" : "");
    }

    private static List<Phrase> phrases(Outcome outcome) {
        List<Phrase> phrases = new ArrayList<>();
        if (outcome.requirements().isEmpty()) {
            phrases.add(new Phrase("Nothing is required yet: tick what you need", false));
        } else {
            String link = outcome.shownCount() > 1 ? "meet " : "meets ";
            for (Requirement requirement : outcome.requirements()) {
                phrases.add(new Phrase(link, false));
                phrases.add(new Phrase(requirement.label(), true));
                link = " and ";
            }
        }
        String before = outcome.requirements().isEmpty() ? " · preferred " : ", preferably ";
        for (Requirement wish : outcome.preferences().all()) {
            phrases.add(new Phrase(before, false));
            phrases.add(new Phrase(wish.label(), true));
            before = " and ";
        }
        phrases.add(new Phrase(" · " + reading(outcome), false));
        String search = outcome.selection().search().strip();
        if (!search.isEmpty()) {
            phrases.add(new Phrase(" · found for ", false));
            phrases.add(new Phrase("“" + search + "”", true));
        }
        return phrases;
    }
}
