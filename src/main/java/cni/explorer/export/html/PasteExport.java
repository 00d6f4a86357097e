package cni.explorer.export.html;

import cni.explorer.export.Exporter;
import cni.explorer.export.FormulaEscaper;
import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.text.DisputeText;
import cni.explorer.text.FigureText;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.QuerySummary;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;

/// Writes the visible table as the piece of HTML that word processors, mails and spreadsheets take from the clipboard:
/// the table, its footnotes, the legend and the question, with glyphs as characters and hardly any style.
///
/// A spreadsheet runs what looks like a formula there too, so that such text is made harmless.
public final class PasteExport implements Exporter {
    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.of(matrix.dataset()));
        page.own("<meta charset=\"utf-8\"/>");
        page.open("table", "border", "1", "cellpadding", "4", "style", "border-collapse: collapse");
        page.open("thead");
        page.open("tr");
        page.leaf("th", "Provider", "scope", "col", "align", "left");
        for (Feature feature : matrix.features()) {
            String name = FormulaEscaper.text(feature.shortName());
            page.leaf("th", name, HtmlTable.and(AsText.pasted(name), "scope", "col", "align", "left"));
        }
        page.close();
        page.close();
        page.open("tbody");
        for (int row = 0; row < matrix.rows().size(); row++) {
            page.line();
            row(matrix, row, page);
        }
        page.close();
        page.close();
        for (Footnote footnote : matrix.footnotes()) {
            page.line();
            page.open("p");
            page.leaf("sup", Integer.toString(footnote.mark()));
            page.text(" " + footnote.text());
            page.close();
        }
        page.line();
        page.leaf("p", VerdictText.legendWithDisputes());
        page.leaf("p", QuerySummary.sentence(matrix));
        page.flush();
    }

    private static void row(Matrix matrix, int row, HtmlWriter page) {
        Provider provider = matrix.provider(row);
        page.open("tr");
        String name = FormulaEscaper.text(ProviderStatusText.name(provider));
        page.leaf("th", name, HtmlTable.and(AsText.pasted(name), "scope", "row", "align", "left"));
        for (int column = 0; column < matrix.columns().size(); column++) {
            Cell cell = matrix.cell(row, column);
            String words = cell.verdict()
                    .map(verdict -> VerdictText.glyph(verdict) + " " + cell.value())
                    .orElseGet(() -> FormulaEscaper.text(
                            FigureText.dated(cell, matrix.dataset().about().asOf())));
            page.open(
                    "td",
                    cell.figure().isPresent() || cell.verdict().isPresent() ? new String[0] : AsText.pasted(words));
            page.text(words);
            for (Footnote footnote : cell.footnotes()) {
                page.leaf("sup", " " + footnote.mark());
            }
            if (cell.disputed()) {
                page.leaf("sup", " " + DisputeText.MARK);
            }
            page.close();
        }
        page.close();
    }
}
