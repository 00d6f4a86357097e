package cni.explorer.export;

import cni.explorer.diff.Changes;
import cni.explorer.export.json.ChangesJson;
import cni.explorer.export.markdown.ReportMarkdown;
import cni.explorer.export.text.ReportText;
import cni.explorer.model.DatasetInfo;
import java.util.Optional;

/// The forms in which that can be taken away which is read and not worked with: what changed between two datasets, and
/// what one says of itself.
public enum ReportFormat {
    TEXT("Text", "txt"),
    MD("Markdown", "md"),
    JSON("JSON", "json");

    private final String title;
    private final String ending;

    ReportFormat(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    /// Its name in a menu.
    public String title() {
        return title;
    }

    /// How the names of its files end, without a dot.
    public String ending() {
        return ending;
    }

    /// What changed.
    ///
    /// @param width how many characters a line of text may have
    public TextContent changes(Changes changes, int width) {
        return switch (this) {
            case TEXT -> new ReportText(ChangesReport.of(changes), width);
            case MD -> new ReportMarkdown(ChangesReport.of(changes));
            case JSON -> new ChangesJson(changes)::write;
        };
    }

    /// What a dataset says of itself; empty where it is the dataset that would have to be written.
    ///
    /// @param width how many characters a line of text may have
    public Optional<TextContent> about(DatasetInfo about, int width) {
        return switch (this) {
            case TEXT -> Optional.of(new ReportText(AboutReport.of(about), width));
            case MD -> Optional.of(new ReportMarkdown(AboutReport.of(about)));
            case JSON -> Optional.empty();
        };
    }
}
