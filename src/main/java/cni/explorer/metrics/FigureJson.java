package cni.explorer.metrics;

import cni.explorer.model.Figure;
import cni.explorer.model.ProviderId;
import java.util.List;

/// A figure as it stands in the text of a dataset.
final class FigureJson {
    private FigureJson() {}

    /// How the figures of a file are laid out.
    ///
    /// @param indent the blanks before a figure
    /// @param step   how much further its members are
    /// @param isWide whether it stands on one line
    /// @param isTight whether it does so without any blank
    record Layout(String indent, String step, boolean isWide, boolean isTight) {

        /// That of a figure which is there.
        ///
        /// @param figure its text
        /// @param indent the blanks before it
        static Layout of(String figure, String indent) {
            int line = figure.indexOf('\n');
            if (line < 0) {
                return new Layout(indent, "  ", true, !figure.contains("\": "));
            }
            int member = line + 1;
            while (member < figure.length() && Character.isWhitespace(figure.charAt(member))) {
                member++;
            }
            String inner = figure.substring(line + 1, member);
            return new Layout(indent, inner.startsWith(indent) ? inner.substring(indent.length()) : "  ", false, false);
        }

        /// What stands between two figures, behind the comma.
        String between() {
            return isTight ? "" : "\n" + indent;
        }

        /// What stands between the only figures of a list and its end.
        String behindLast() {
            if (isWide) {
                return isTight ? "" : " ";
            }
            return "\n" + indent.substring(Math.min(2, indent.length()));
        }

        private String beforeMember() {
            return isWide ? "" : "\n" + indent + step;
        }

        private String end() {
            return isWide ? "" : "\n" + indent;
        }
    }

    /// Its text; all that is in it is plain: ids, digits, `owner/name`, and the program's own words.
    ///
    /// @param value the value as it stands in a file
    static String of(Layout layout, ProviderId provider, Figure figure, String value, RepositoryReading reading) {
        List<String> members = List.of(
                "\"provider\": \"" + provider.value() + '"',
                "\"value\": " + value,
                "\"precision\": \"exact\"",
                "\"on\": \"" + reading.day() + '"',
                "\"repository\": \"" + figure.repository() + '"',
                "\"method\": \"" + figure.method() + '"',
                "\"source\": {\"page\": \"" + figure.source().address() + "\"}");
        String comma = layout.isWide() ? ", " : ",";
        String text =
                "{" + layout.beforeMember() + String.join(comma + layout.beforeMember(), members) + layout.end() + "}";
        // None of its words has a comma or a colon beside a quotation mark.
        return layout.isTight() ? text.replace("\": ", "\":").replace(", \"", ",\"") : text;
    }
}
