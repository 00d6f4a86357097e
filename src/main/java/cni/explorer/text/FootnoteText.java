package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.Footnote;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Footnotes and their marks in words.
public final class FootnoteText {
    /// A link in Markdown: its words, then its address.
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)\\]\\((?:https?:|[./#])[^()\\s]*\\)");

    /// What stands before the words of an editor.
    public static final String EDITORS_NOTE = "Editor’s note";

    private FootnoteText() {}

    /// "[1] [2]".
    public static String marks(List<Footnote> footnotes) {
        return footnotes.stream().map(footnote -> "[" + footnote.mark() + "]").collect(Collectors.joining(" "));
    }

    /// "1" or "1, 3", as they stand raised behind a word: "31 456" would be one number.
    public static String raised(List<Footnote> footnotes) {
        return footnotes.stream().map(note -> Integer.toString(note.mark())).collect(Collectors.joining(", "));
    }

    /// "footnote 5", "footnotes 1 and 2".
    public static String named(List<Integer> marks) {
        return English.form(marks.size(), "footnote ", "footnotes ")
                + English.and(marks.stream().map(String::valueOf).toList());
    }

    /// A footnote behind its mark: "1  Only with …".
    public static String line(Footnote footnote) {
        return footnote.mark() + "  " + footnote.text();
    }

    /// As it is said: "footnote 1: Only with …".
    public static String spoken(Footnote footnote) {
        return "footnote " + footnote.mark() + ": " + footnote.text();
    }

    /// The footnotes of a cell and the other source that contradicts it, as lines; empty if there is nothing to say.
    public static String lines(Cell cell) {
        return Stream.concat(
                        cell.footnotes().stream().map(FootnoteText::line),
                        cell.evidence().dispute().map(DisputeText::sentence).stream())
                .collect(Collectors.joining("\n"));
    }

    /// The words of a source without the marks that lay them out there.
    public static String plain(String words) {
        return LINK.matcher(words)
                .replaceAll("$1")
                .replace("`_", "")
                .replace("`", "")
                .replace("**", "");
    }

    /// The words of a source, in quotation marks.
    public static String quoted(String words) {
        return "“" + plain(words) + "”";
    }

    /// What the editor adds to the words of a source.
    public static String editorsNote(String note) {
        return EDITORS_NOTE + ": " + note;
    }
}
