package cni.explorer.cli;

import cni.explorer.export.ReadingReport;
import cni.explorer.export.TextContent;
import cni.explorer.export.json.ReadingsJson;
import cni.explorer.export.text.ReadingsText;
import java.util.List;

/// The forms in which what repositories said can be printed.
enum ReadingsFormat {
    TEXT,
    JSON;

    /// The one of that name.
    static ReadingsFormat named(String name) throws UsageException {
        return NameLookup.constant("format", name, List.of(values()));
    }

    /// @param width how wide the terminal is
    TextContent of(ReadingReport report, int width) {
        return switch (this) {
            case TEXT -> out -> new ReadingsText(report, width).write(out);
            case JSON -> out -> new ReadingsJson(report).write(out);
        };
    }
}
