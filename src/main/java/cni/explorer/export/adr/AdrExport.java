package cni.explorer.export.adr;

import cni.explorer.export.CommandLineText;
import cni.explorer.export.ExportContext;
import cni.explorer.export.Exporter;
import cni.explorer.export.markdown.MarkdownExport;
import cni.explorer.export.markdown.MarkdownText;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Provider;
import cni.explorer.model.Question;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Preferences;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.text.AnswerText;
import cni.explorer.text.English;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.RelaxationText;
import cni.explorer.text.RequirementText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes a decision record as Markdown, in the form of [MADR](https://adr.github.io/madr/) 4: context, drivers,
/// options, outcome, the good and bad of each option, who is excluded and why, what the answer hangs on, and the
/// command that asks the same of the very same data.
///
/// The outcome is never filled in: the program shows, the person decides. Every claim on a provider carries its
/// footnotes and sources.
///
/// Its `date` is the day in the time zone of who writes it, as on any letter: who decides on a Monday has decided on
/// that Monday, wherever it is Sunday still. It is the one line of all results that depends on where they are written.
public record AdrExport(ExportContext origin) implements Exporter {
    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        Outcome outcome = matrix.outcome();
        String sha256 = origin.sha256();
        out.write(English.format("---\nstatus: proposed\ndate: %s\n---\n\n", origin.today()));
        out.write(English.format("# Choose a network provider: %s\n", MarkdownText.of(title(outcome))));
        context(outcome, out);
        drivers(outcome, out);
        List<Integer> options = matrix.rows().stream()
                .filter(row -> matrix.dataset().providers().get(row).counted())
                .boxed()
                .toList();
        options(outcome, options, out);
        outcome(outcome, options, out);
        new AdrOptions(outcome, out).write(options);
        new AdrOptions(outcome, out).excluded(matrix);
        new AdrOptions(outcome, out).decisiveCells();
        more(outcome, sha256, out);
        out.flush();
    }

    private static String title(Outcome outcome) {
        return outcome.requirements().isEmpty()
                ? "nothing is required yet"
                : English.and(outcome.requirements().stream()
                        .map(RequirementText::label)
                        .toList());
    }

    private static void context(Outcome outcome, Writer out) throws IOException {
        DatasetInfo about = outcome.dataset().about();
        out.write("\n## Context and Problem Statement\n\n");
        out.write(English.format(
                "Which of the %s in “%s” (%s, by %s, data of %s) meet what the cluster needs?\n\n",
                English.count(outcome.dataset().counted(), "provider"),
                MarkdownText.of(about.title()),
                MarkdownText.of(about.id()),
                MarkdownText.of(about.author()),
                about.asOf()));
        out.write(
                outcome.selection().reading() == Reading.LENIENT
                        ? "Lenient reading: an answer that holds on a condition counts, and its condition is stated.\n"
                        : "Strict reading: an answer that holds only on a condition does not count.\n");
        if (outcome.selection().disputedUnmet()) {
            out.write("A cell that a second source contradicts does not count either.\n");
        }
        if (!outcome.selection().search().isBlank()) {
            out.write(English.format(
                    "Only providers found for “%s” are listed.\n",
                    MarkdownText.of(outcome.selection().search().strip())));
        }
        if (about.notice().isPresent()) {
            out.write("\n" + MarkdownText.of(about.notice().get()) + "\n");
        }
    }

    private static void drivers(Outcome outcome, Writer out) throws IOException {
        out.write("\n## Decision Drivers\n\n");
        if (outcome.requirements().isEmpty() && outcome.preferences().isEmpty()) {
            out.write("* None yet: nothing is required.\n");
        }
        for (Requirement requirement : outcome.requirements()) {
            out.write(English.format(
                    "* %s (%s, required)\n",
                    MarkdownText.of(RequirementText.sentence(requirement)), name(requirement)));
        }
        for (Requirement preference : outcome.preferences().all()) {
            out.write(English.format(
                    "* %s (%s, preferred)\n", MarkdownText.of(RequirementText.sentence(preference)), name(preference)));
        }
        List<Question> asked = outcome.dataset().questions().stream()
                .filter(outcome.selection()::covers)
                .toList();
        if (!asked.isEmpty()) {
            out.write("\nWhy one asks this:\n\n");
            for (Question question : asked) {
                out.write(English.format(
                        "* %s: “%s” %s\n",
                        MarkdownText.of(question.text()),
                        MarkdownText.of(question.quotation()),
                        AdrOptions.links(outcome.dataset().about(), question.sources())));
            }
        }
    }

    private static String name(Requirement requirement) {
        return MarkdownText.of(requirement.feature().shortName());
    }

    private static void options(Outcome outcome, List<Integer> options, Writer out) throws IOException {
        out.write("\n## Considered Options\n\n");
        if (options.isEmpty()) {
            out.write(
                    outcome.matchingCount() == 0
                            ? "* None: nobody meets all of it.\n"
                            : English.format(
                                    "* None of those found; %s all of it.\n",
                                    English.count(
                                            outcome.matchingCount(), "other provider meets", "other providers meet")));
        }
        for (int option : options) {
            Provider provider = outcome.dataset().providers().get(option);
            List<String> conditions = outcome.conditions(option).stream()
                    .map(RequirementText::label)
                    .toList();
            String met = PreferenceText.met(outcome.preferences(), option);
            out.write(English.format(
                    "* %s%s%s\n",
                    MarkdownText.of(provider.name()),
                    conditions.isEmpty() ? "" : ", on a condition for " + MarkdownText.of(English.and(conditions)),
                    met.isEmpty() ? "" : ", " + met));
        }
    }

    private static void outcome(Outcome outcome, List<Integer> options, Writer out) throws IOException {
        out.write("\n## Decision Outcome\n\n");
        int hidden = outcome.matchingCount() - options.size();
        switch (options.size()) {
            case 0 -> {
                if (hidden == 0) {
                    nobody(outcome, out);
                } else {
                    out.write("The search hides every option that meets every driver. To be decided by people:\n");
                }
            }
            case 1 ->
                out.write(English.format(
                        hidden == 0
                                ? "“%s” is the only option that meets every driver. To be decided by people:\n"
                                : "“%s” is the only one found that meets every driver; the search hides others. To be"
                                        + " decided by people:\n",
                        MarkdownText.of(outcome.dataset()
                                .providers()
                                .get(options.getFirst())
                                .name())));
            default ->
                out.write(English.format(
                        "%s options meet every driver%s%s. To be decided by people:\n",
                        English.capitalized(English.spelled(options.size())),
                        hidden == 0 ? "" : "; the search hides others",
                        isByPreference(outcome.preferences(), options)
                                ? "; those that meet most of what is preferred stand first"
                                : ""));
        }
        out.write("\nChosen option: “…”, because …\n");
    }

    /// A column that somebody sorted by comes before what is preferred.
    private static boolean isByPreference(Preferences preferences, List<Integer> options) {
        return !preferences.isEmpty()
                && IntStream.range(1, options.size())
                        .allMatch(at ->
                                preferences.metCount(options.get(at - 1)) >= preferences.metCount(options.get(at)));
    }

    private void more(Outcome outcome, String sha256, Writer out) throws IOException {
        DatasetInfo about = outcome.dataset().about();
        out.write("\n## More Information\n\n");
        out.write(English.format(
                "%s: %s · %s\n\n",
                MarkdownText.of(AnswerText.of(outcome).headline()),
                MarkdownText.of(AnswerText.of(outcome).sentence()),
                about.source().map(MarkdownExport::link).orElse("each claim names its own source")));
        Optional<String> caveat = origin.caveat();
        if (caveat.isPresent()) {
            out.write(English.format("**%s**\n\n", caveat.get()));
        }
        out.write(English.format(
                "%s the SHA-256 `%s`. This asks the same of it, and of nothing else:\n\n",
                caveat.isPresent() ? "What was read has" : "The dataset’s file has", sha256));
        String command = CommandLineText.show(
                outcome.selection(),
                outcome.requirements(),
                outcome.preferences().all(),
                origin.data(),
                sha256);
        out.write(English.format("    %s\n", command));
    }

    private static void nobody(Outcome outcome, Writer out) throws IOException {
        out.write("Nobody meets every driver. What can be given up:\n\n");
        for (String way : RelaxationText.sentences(outcome)) {
            out.write("* " + MarkdownText.of(way) + "\n");
        }
    }
}
