package cni.explorer.data;

import cni.explorer.model.FoldedText;
import cni.explorer.text.Characters;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/// Hosts whose letters are not all ASCII, as which an address has them (`xn--…`, RFC 3492).
///
/// A reader is shown what the address has, and never the letters: so do browsers wherever alphabets are mixed or look
/// like Latin, and an address that is copied is then the one that was seen. Only who keeps a dataset is told them.
final class HostName {
    private static final String IN_ASCII = "xn--";
    private static final int DOTLESS_I = 0x0131;
    private static final int KRA = 0x0138;
    private static final Set<UnicodeScript> LIKE_LATIN = Set.of(
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.LISU);

    private HostName() {}

    /// The letters of a host, on one line.
    static String letters(String host) {
        return Characters.onOneLine(IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED));
    }

    /// Whether a part of it could be taken for another one in plain Latin letters.
    static boolean looksLikeAnother(String host) {
        return Arrays.stream(host.split("\\.", -1))
                .filter(part -> part.regionMatches(true, 0, IN_ASCII, 0, IN_ASCII.length()))
                .map(HostName::letters)
                .anyMatch(HostName::deceives);
    }

    private static boolean deceives(String part) {
        boolean hasOthers = part.codePoints().mapToObj(UnicodeScript::of).anyMatch(LIKE_LATIN::contains);
        boolean hasLatin = part.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
        return (hasOthers && (hasLatin || FoldedText.lookOf(part).chars().allMatch(c -> c < 0x80)))
                || Normalizer.normalize(part, Normalizer.Form.NFD).codePoints().anyMatch(HostName::isOverlooked);
    }

    /// Letters of phonetic script, an i without its dot, a k that is a small capital, and marks below a letter, which
    /// the line under a link hides.
    private static boolean isOverlooked(int c) {
        return (c >= 0x0250 && c <= 0x02AF)
                || (c >= 0x1D00 && c <= 0x1DBF)
                || c == DOTLESS_I
                || c == KRA
                || (c >= 0x0316 && c <= 0x0333);
    }
}
