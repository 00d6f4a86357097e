package cni.explorer.export.html;

import cni.explorer.model.Cell;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.text.FigureText;
import cni.explorer.text.FootnoteText;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// Where each cell of a page was read, on which day, and the words that prove it; folded away until asked for.
record HtmlSources(Matrix matrix, HtmlWriter page) {
    void write() throws IOException {
        List<Integer> telling = IntStream.range(0, matrix.rows().size())
                .filter(this::tells)
                .boxed()
                .toList();
        if (telling.isEmpty()) {
            return;
        }
        page.open("section", "class", "sources", "aria-labelledby", "sources");
        page.leaf("h2", "Sources and notes of the cells", "id", "sources");
        for (int row : telling) {
            page.line();
            provider(row);
        }
        page.close();
        page.line();
    }

    /// Whether there is anything to fold away.
    private boolean tells(int row) {
        return IntStream.range(0, matrix.columns().size()).anyMatch(column -> says(matrix.cell(row, column)));
    }

    private void provider(int row) throws IOException {
        Provider provider = matrix.provider(row);
        page.open("details");
        page.leaf("summary", provider.name());
        page.open("dl");
        for (int column = 0; column < matrix.columns().size(); column++) {
            Cell cell = matrix.cell(row, column);
            if (says(cell)) {
                page.line();
                cell(matrix.features().get(column), cell);
            }
        }
        page.close();
        page.close();
    }

    private void cell(Feature feature, Cell cell) {
        Evidence evidence = cell.evidence();
        page.open("div");
        page.open("dt");
        page.leaf("span", feature.shortName() + ": ", "class", "muted");
        page.text(cell.value());
        page.close();
        page.open("dd");
        evidence.quotation().ifPresent(words -> page.leaf("q", words));
        HtmlNotes.sources(page, evidence.sources());
        if (!evidence.sources().isEmpty()) {
            page.leaf("span", " " + FigureText.when(cell, matrix.dataset().about()), "class", "muted");
        }
        cell.figure()
                .ifPresent(figure -> page.leaf(
                        "span", " " + FigureText.method(figure) + " (" + figure.repository() + ")", "class", "muted"));
        evidence.note().ifPresent(note -> page.leaf("span", " " + FootnoteText.editorsNote(note), "class", "muted"));
        page.close();
        page.close();
    }

    private static boolean says(Cell cell) {
        return !cell.evidence().sources().isEmpty()
                || cell.evidence().quotation().isPresent()
                || cell.evidence().note().isPresent();
    }
}
