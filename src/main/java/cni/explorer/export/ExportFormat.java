package cni.explorer.export;

import cni.explorer.export.adr.AdrExport;
import cni.explorer.export.csv.CsvContent;
import cni.explorer.export.csv.CsvExport;
import cni.explorer.export.csv.CsvForm;
import cni.explorer.export.html.HtmlExport;
import cni.explorer.export.json.JsonExport;
import cni.explorer.export.markdown.MarkdownExport;
import java.util.Locale;

/// The forms in which the visible table can be taken away.
public enum ExportFormat {
    CSV("Table as CSV"),
    TSV("Table as TSV"),
    MD("Table as Markdown"),
    HTML("Page as HTML"),
    JSON("Data as JSON"),
    ADR("Decision record");

    private final String title;

    ExportFormat(String title) {
        this.title = title;
    }

    /// Its name in a menu.
    public String title() {
        return title;
    }

    /// How the names of its files end, without a dot.
    public String ending() {
        return this == ADR ? "adr.md" : name().toLowerCase(Locale.ROOT);
    }

    /// What writes it.
    ///
    /// @param origin where the data lies; only a decision record asks
    public Exporter exporter(ExportContext origin) {
        return switch (this) {
            case CSV -> new CsvExport(CsvForm.PLAIN, CsvContent.VALUES);
            case TSV -> new CsvExport(CsvForm.TABS, CsvContent.VALUES);
            case MD -> new MarkdownExport();
            case HTML -> new HtmlExport();
            case JSON -> new JsonExport();
            case ADR -> new AdrExport(origin);
        };
    }
}
