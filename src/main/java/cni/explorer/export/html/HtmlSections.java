package cni.explorer.export.html;

import java.util.List;

/// Sections of the page that are a heading and a list of sentences.
final class HtmlSections {
    private HtmlSections() {}

    /// Writes nothing if there are no sentences.
    static void list(HtmlWriter page, String id, String heading, List<String> sentences) {
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
}
