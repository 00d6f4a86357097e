package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.model.Dataset;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources.MovedSource;
import cni.explorer.text.SourceMoveText;
import java.io.IOException;
import java.io.Writer;

/// What a keeper of a dataset has to read again, oldest change first, for a terminal.
public record WorklistText(Dataset dataset, SourceReport report) {
    public void write(Writer out) throws IOException {
        String resting = SourceMoveText.resting(report.moved());
        line(
                out,
                dataset.about().id() + ": " + SourceMoveText.changed(report.moved())
                        + (resting.isEmpty() ? "" : "; " + resting) + ".");
        for (MovedSource one : report.moved().sources()) {
            SourceMove move = one.move();
            out.write('\n');
            line(out, move.on() + "  " + place(move));
            line(out, "            " + SourceMoveText.cells(dataset, one));
            line(out, "            " + move.difference());
        }
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(PlainText.line(text) + "\n");
    }

    private static String place(SourceMove move) {
        return switch (move.kind()) {
            case FILE -> move.repository() + " " + move.path() + ", read at " + SourceMoveText.commit(move.before());
            case RELEASE -> move.repository() + ", " + move.now() + " after " + move.before();
        };
    }
}
