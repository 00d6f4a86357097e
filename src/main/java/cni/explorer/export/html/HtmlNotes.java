package cni.explorer.export.html;

import cni.explorer.model.Cell;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.LinkText;
import cni.explorer.text.PageText;
import cni.explorer.text.ProviderStatusText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The footnotes of a page and the marks that lead to them, linked both ways.
final class HtmlNotes {
    private static final int LINKED_BACK_AT_MOST = 20;

    private final HtmlWriter page;
    private final Map<Integer, List<String>> places = new HashMap<>();

    HtmlNotes(HtmlWriter page) {
        this.page = page;
    }

    /// The marks behind a value.
    ///
    /// @param place where they stand, for the way back: "Calico, External Datastore"
    void marks(Cell cell, String place) {
        for (Footnote footnote : cell.footnotes()) {
            List<String> known = places.computeIfAbsent(footnote.mark(), _ -> new ArrayList<>());
            String mark = Integer.toString(footnote.mark());
            page.open("sup");
            if (known.size() < LINKED_BACK_AT_MOST) {
                known.add(place);
                link(mark, "id", back(footnote, known.size()));
            } else {
                link(mark);
            }
            page.close();
        }
    }

    /// The footnotes, each with ways back to its marks.
    void list(Matrix matrix) throws IOException {
        if (matrix.footnotes().isEmpty()) {
            return;
        }
        open(page, "Footnotes", "footnotes", "ol");
        for (Footnote footnote : matrix.footnotes()) {
            page.line();
            String mark = Integer.toString(footnote.mark());
            page.open("li", "id", "note-" + mark, "value", mark);
            page.leaf("span", footnote.text(), "class", "words");
            footnote.note().ifPresent(note -> {
                page.text(" ");
                page.leaf("span", FootnoteText.editorsNote(note), "class", "muted");
            });
            sources(page, footnote.sources());
            ways(footnote);
            page.close();
        }
        close(page);
    }

    /// Begins a part of notes.
    ///
    /// @param list the element whose items they are
    static void open(HtmlWriter page, String title, String id, String list) throws IOException {
        page.open("section", "aria-labelledby", id);
        page.leaf("h2", title, "id", id);
        page.line();
        page.open(list, "class", "notes");
    }

    /// Ends it.
    static void close(HtmlWriter page) throws IOException {
        page.close();
        page.close();
        page.line();
    }

    /// Leads from a note to what it is about.
    ///
    /// @param id of the element there
    static void wayBack(HtmlWriter page, String id, String place) {
        page.leaf("a", "↩", "class", "back", "href", "#" + id, "title", place, "aria-label", PageText.backTo(place));
    }

    /// What the marks of providers mean, and where that was read.
    static void ofProviders(Matrix matrix, HtmlWriter page) throws IOException {
        List<Provider> marked = ProviderStatusText.telling(matrix);
        if (marked.isEmpty()) {
            return;
        }
        open(page, "Marks", "marks", "ul");
        for (Provider provider : marked) {
            Provider.Status mark = provider.status().orElseThrow();
            page.line();
            page.open("li");
            page.leaf("strong", provider.name());
            page.text(" (" + mark.word() + ") " + mark.sentence().orElse("") + " ");
            sources(page, mark.sources());
            page.close();
        }
        close(page);
    }

    /// Links to where something was read.
    static void sources(HtmlWriter page, List<Source> sources) {
        for (Source source : sources) {
            page.text(" ");
            source(page, source, "class", "source");
        }
    }

    /// A link to a page; a mere name where the address could be something else.
    static void source(HtmlWriter page, Source source, String... attributes) {
        if (isPage(source)) {
            page.open("a", HtmlTable.and(attributes, "href", source.address().toString(), "rel", "noreferrer"));
        } else {
            page.open("span", attributes);
        }
        page.text(LinkText.of(source));
        page.close();
    }

    /// Whether a browser can only show it, not run it.
    static boolean isPage(Source source) {
        return "https".equals(source.address().getScheme())
                || "http".equals(source.address().getScheme());
    }

    private void ways(Footnote footnote) {
        List<String> known = places.getOrDefault(footnote.mark(), List.of());
        for (int number = 1; number <= known.size(); number++) {
            String place = known.get(number - 1);
            page.text(" ");
            wayBack(page, back(footnote, number), place);
        }
    }

    private void link(String mark, String... id) {
        page.leaf("a", mark, HtmlTable.and(id, "href", "#note-" + mark, "aria-label", "footnote " + mark));
    }

    private static String back(Footnote footnote, int number) {
        return English.format("mark-%d-%d", footnote.mark(), number);
    }
}
