package cni.explorer.export.markdown;

import cni.explorer.export.PlainText;
import cni.explorer.text.Characters;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts as they stand in Markdown: nothing in them is taken for markup, and a line break does not end the line.
public final class MarkdownText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '<', "&lt;",
            (int) '>', "&gt;",
            (int) '&', "&amp;",
            (int) '\n', "<br>");

    /// What would begin an emphasis, code, a link, a formula or a cell.
    private static final String MARKUP = "\\`*_[]|~$";

    /// What would begin a heading, a list or a rule, or make a heading of the line before, for a text may stand at the
    /// beginning of a line.
    private static final Pattern BLOCK = Pattern.compile(
            "^(\\s*|\\s*\\d{1,9}(?=[.)]))((?:#{1,6}|[-+.)])(?:\\s|$)|-(?:[ \\t]*-){2,}\\s*$|[-=]+\\s*$)");

    /// What would begin a block of code; a single blank does not.
    private static final Pattern INDENT = Pattern.compile("^[ \\t]{2,}");

    /// What would be the end of a heading and no part of it.
    private static final Pattern END_OF_HEADING = Pattern.compile("(\\s)(#+\\s*)$");

    /// What would be a link without having been marked as one.
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\b(https?|ftp)(://)|\\b(www)(\\.)");

    /// What GitHub would take for the name of a person, whom it tells so, or for an issue or a mail. It looks for them
    /// after all else is done, and where something unseen stands between, there are none.
    private static final Pattern REFERENCE = Pattern.compile("@(?=\\w)|#(?=\\d)|\\b(?i:gh)-(?=\\d)");

    /// What GitHub would take for the name of a picture, as ":a:" in an address of IPv6; not hours and minutes.
    private static final Pattern PICTURE =
            Pattern.compile(":(?=(?=[0-9_+-]*[a-z]|100:|1234:|[+-]1:)[a-z0-9_+-]{1,60}:)");

    private static final String UNSEEN = "<!-- -->";

    private static final Pattern BLANKS_AROUND = Pattern.compile("(?s)([\\s\\h\\p{Z}]*+)(.*[^\\s\\h\\p{Z}])(.*)");

    private MarkdownText() {}

    public static String of(String text) {
        String inline = INDENT.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceFirst(" ")
                .codePoints()
                .mapToObj(MarkdownText::character)
                .collect(Collectors.joining());
        String unlinked = BARE_ADDRESS.matcher(inline).replaceAll(MarkdownText::unlinked);
        String words = REFERENCE.matcher(unlinked).replaceAll("$0" + UNSEEN);
        String plain = PICTURE.matcher(words).replaceAll("$0" + UNSEEN);
        String open = END_OF_HEADING.matcher(plain).replaceFirst("$1\\\\$2");
        return BLOCK.matcher(open).replaceFirst("$1\\\\$2");
    }

    /// In bold. Blanks at an end, of whatever kind, stay outside, where they do not keep the rest from being so.
    public static String bold(String text) {
        // As it will be drawn, since what steers is a blank there.
        Matcher words = BLANKS_AROUND.matcher(Characters.unturned(text));
        return words.matches() ? of(words.group(1)) + "**" + of(words.group(2)) + "**" + of(words.group(3)) : of(text);
    }

    private static String unlinked(MatchResult address) {
        return address.group(1) == null ? "$3\\\\$4" : "$1\\\\$2";
    }

    /// A number, raised: "¹²".
    static String raised(int mark) {
        return Integer.toString(mark)
                .chars()
                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private static String character(int c) {
        String escaped = ESCAPED.get(c);
        if (escaped != null) {
            return escaped;
        }
        String same = Character.toString(c);
        return MARKUP.indexOf(c) >= 0 ? "\\" + same : PlainText.line(same);
    }
}
