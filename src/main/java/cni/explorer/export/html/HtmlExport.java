package cni.explorer.export.html;

import cni.explorer.export.Disputed;
import cni.explorer.export.Exporter;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.text.AnswerText;
import cni.explorer.text.ConditionText;
import cni.explorer.text.DatasetText;
import cni.explorer.text.Dates;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.ExclusionText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.Phrase;
import cni.explorer.text.ReasonText;
import cni.explorer.text.RelaxationText;
import cni.explorer.text.RequirementText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Writes what is visible as one page that needs nothing else: no script, no picture, no font, no request.
///
/// The answer, what was asked, the table, who is left out and why, the footnotes, what is disputed, where each cell was
/// read, the legend and the dataset. It follows the reader's choice of light or dark, prints on paper in the broad, and
/// is well-formed XML too. Nothing in a dataset can become markup, and the page itself forbids scripts.
public final class HtmlExport implements Exporter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        HtmlWriter page = HtmlWriter.ofPage(out, IsolatedNames.of(matrix.dataset()));
        page.own("<!DOCTYPE html>\n");
        page.open("html", "lang", "en");
        page.line();
        head(matrix, page);
        page.open("body");
        page.line();
        page.own(resource("glyphs.svg"));
        page.open("header");
        page.line();
        answer(matrix, page);
        page.close();
        page.line();
        page.open("main");
        page.line();
        HtmlNotes notes = new HtmlNotes(page);
        new HtmlTable(matrix, page, notes).write();
        legend(page);
        excluded(matrix, page, notes);
        conditions(matrix, page);
        sentences(
                page, "ways-out", RelaxationText.heading(matrix.outcome()), RelaxationText.sentences(matrix.outcome()));
        page.line();
        sentences(page, "hangs-on", DecisiveCellsText.HEADING, DecisiveCellsText.sentences(matrix.outcome()));
        page.line();
        notes.list(matrix);
        disputes(matrix, page);
        HtmlNotes.ofProviders(matrix, page);
        new HtmlSources(matrix, page).write();
        page.close();
        page.line();
        footer(matrix.dataset().about(), page);
        page.close();
        page.line();
        page.close();
        page.line();
        page.flush();
    }

    private static void head(Matrix matrix, HtmlWriter page) throws IOException {
        DatasetInfo about = matrix.dataset().about();
        page.open("head");
        page.line();
        page.empty("meta", "charset", "utf-8");
        page.line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.line();
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.line();
        page.open("title");
        page.plain(AnswerText.of(matrix.outcome()).headline() + " · " + about.title());
        page.close();
        page.line();
        page.open("style");
        page.line();
        page.own(resource("page.css"));
        page.close();
        page.line();
        page.close();
        page.line();
    }

    private static void answer(Matrix matrix, HtmlWriter page) throws IOException {
        AnswerText answer = AnswerText.of(matrix.outcome());
        page.leaf("h1", answer.headline());
        page.line();
        page.open("p", "class", "answer");
        for (Phrase phrase : answer.phrases()) {
            if (phrase.stressed()) {
                page.leaf("strong", phrase.text());
            } else {
                page.text(phrase.text());
            }
        }
        page.close();
        page.line();
        List<Requirement> requirements = matrix.outcome().requirements();
        List<Requirement> preferred = matrix.outcome().preferences().all();
        if (!requirements.isEmpty() || !preferred.isEmpty()) {
            page.open("dl", "class", "asked");
            for (Requirement requirement : requirements) {
                asked(page, requirement.feature().shortName(), RequirementText.sentence(requirement));
            }
            for (Requirement preference : preferred) {
                asked(page, preference.feature().shortName() + " (preferred)", RequirementText.sentence(preference));
            }
            page.close();
            page.line();
        }
        Optional<String> notice = matrix.dataset().about().notice();
        if (notice.isPresent()) {
            page.leaf("p", notice.get(), "class", "muted");
            page.line();
        }
    }

    private static void asked(HtmlWriter page, String name, String sentence) throws IOException {
        page.line();
        page.open("div");
        page.leaf("dt", name);
        page.leaf("dd", sentence);
        page.close();
    }

    private static void legend(HtmlWriter page) throws IOException {
        page.open("ul", "class", "legend");
        for (Verdict verdict : Verdict.values()) {
            page.open("li", "class", HtmlTable.style(verdict));
            HtmlTable.glyph(page, Optional.of(verdict));
            page.text(VerdictText.words(verdict));
            page.close();
        }
        page.open("li");
        page.leaf("span", DisputeText.MARK, "class", "unequal", "aria-hidden", "true");
        page.text("disputed by another source");
        page.close();
        page.close();
        page.line();
    }

    private static void excluded(Matrix matrix, HtmlWriter page, HtmlNotes notes) throws IOException {
        if (matrix.excluded().size() == 0) {
            return;
        }
        page.open("section", "aria-labelledby", "excluded");
        page.leaf("h2", ExclusionText.headline(matrix.outcome()), "id", "excluded");
        page.line();
        page.open("table", "class", "excluded");
        page.leaf("caption", "Why each provider is left out", "class", "said");
        page.own("<thead class=\"said\"><tr><th scope=\"col\">Provider</th><th scope=\"col\">Why</th></tr></thead>");
        page.open("tbody");
        for (int row = 0; row < matrix.excluded().size(); row++) {
            int index = matrix.excluded().get(row);
            Provider provider = matrix.dataset().providers().get(index);
            page.line();
            page.open("tr");
            page.open("th", HtmlTable.and(AsText.attributes(provider.name()), "scope", "row"));
            HtmlTable.name(page, provider);
            page.close();
            page.open("td");
            page.open("ul");
            matrix.outcome().reasons(index).forEach(reason -> reason(provider, reason, page, notes));
            page.close();
            page.close();
            page.close();
        }
        page.line();
        page.close();
        page.close();
        page.close();
        page.line();
    }

    private static void reason(Provider provider, Reason reason, HtmlWriter page, HtmlNotes notes) {
        String feature = reason.requirement().feature().shortName();
        page.open("li", "class", HtmlTable.style(reason.verdict()));
        HtmlTable.glyph(page, Optional.of(reason.verdict()));
        page.leaf("span", feature + ": ", "class", "muted");
        page.leaf("span", reason.cell().value(), "class", "value");
        notes.marks(reason.cell(), provider.name() + ", " + feature);
        page.text(ReasonText.remark(reason));
        page.close();
    }

    private static void conditions(Matrix matrix, HtmlWriter page) throws IOException {
        String sentence = ConditionText.sentence(matrix);
        if (!sentence.isEmpty()) {
            page.open("p", "class", "conditions conditional");
            HtmlTable.glyph(page, Optional.of(Verdict.CONDITIONAL));
            page.text(sentence);
            page.close();
            page.line();
        }
    }

    /// A heading and a list of sentences; nothing if there are none.
    private static void sentences(HtmlWriter page, String id, String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("section", "aria-labelledby", id);
        page.leaf("h2", heading, "id", id);
        page.open("ul", "class", "notes");
        sentences.forEach(sentence -> page.leaf("li", sentence));
        page.close();
        page.close();
    }

    private static void disputes(Matrix matrix, HtmlWriter page) throws IOException {
        List<Disputed> disputed = Disputed.in(matrix);
        if (disputed.isEmpty()) {
            return;
        }
        HtmlNotes.open(page, "Disputed", "disputed", "ul");
        int number = 0;
        for (Disputed one : disputed) {
            number++;
            page.line();
            page.open("li", "id", "dispute-" + number);
            dispute(one, page);
            String place = one.provider().name() + ", " + one.feature().shortName();
            page.text(" ");
            HtmlNotes.wayBack(page, "disputed-" + number, place);
            page.close();
        }
        HtmlNotes.close(page);
    }

    private static void dispute(Disputed one, HtmlWriter page) {
        Dispute dispute = one.dispute();
        page.leaf("strong", one.provider().name() + ", " + one.feature().shortName() + ": ");
        page.text(one.cell().value() + "; another source says " + dispute.value() + ".");
        dispute.quotation().ifPresent(words -> page.leaf("q", words));
        dispute.note().ifPresent(note -> page.leaf("span", " " + FootnoteText.editorsNote(note), "class", "muted"));
        HtmlNotes.sources(page, dispute.sources());
    }

    private static void footer(DatasetInfo about, HtmlWriter page) throws IOException {
        page.open("footer");
        page.open("p");
        page.text(about.id() + ": " + about.title() + ", by " + about.author() + ", data of ");
        page.leaf("time", Dates.day(about.asOf()), "datetime", about.asOf().toString());
        page.text(". ");
        if (about.source().isPresent()) {
            HtmlNotes.source(page, about.source().get());
        } else {
            page.text(DatasetText.OWN_SOURCES);
        }
        page.close();
        page.close();
        page.line();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlExport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
