package cni.explorer.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Addresses that lead to the words quoted of a page, which browsers look for and mark (text fragments,
/// <https://wicg.github.io/scroll-to-text-fragment/>). A browser that does not know them, or finds other words, shows
/// the page from its top.
public final class TextFragment {
    /// So many words find a place; each more might stand in the page with other markup.
    private static final int WORDS = 12;
    private static final int LEAST = 2;
    /// What is left out of a quotation, and the markup of Markdown and HTML, none of which a page shows as letters.
    private static final Pattern BETWEEN =
            Pattern.compile("…|\\.\\.\\.|\\[…]|<[^<>]*>|\\]\\([^()]*\\)|[\\[\\]|`*\\n]|(?m)^[#>-]+ ");
    /// A run of signs is begun where it begins, or each of its signs would be looked at once more.
    private static final Pattern AT_THE_ENDS =
            Pattern.compile("^\\P{Alnum}+|(?<!\\P{Alnum})\\P{Alnum}++$", Pattern.UNICODE_CHARACTER_CLASS);

    private TextFragment() {}

    /// The address of a source, with the words if it is a page of text; of files of code GitHub shows only the part in
    /// sight, in which a browser would find nothing.
    ///
    /// @param quotation words of the source
    public static URI address(Source source, Optional<String> quotation) {
        return quotation
                .filter(_ -> isText(source))
                .flatMap(TextFragment::words)
                .map(words -> with(source.address(), words))
                .orElseGet(source::address);
    }

    private static boolean isText(Source source) {
        return switch (source) {
            case Source.Page page -> "https".equals(page.address().getScheme());
            case Source.RepositoryFile file -> {
                String path = file.path().toLowerCase(Locale.ROOT);
                yield path.isEmpty() || path.endsWith(".md") || path.endsWith(".mdx") || path.endsWith(".rst");
            }
        };
    }

    /// The beginning of the longest part of a quotation that stands in the page as it is.
    private static Optional<String> words(String quotation) {
        return BETWEEN.splitAsStream(quotation)
                .map(part -> AT_THE_ENDS.matcher(part).replaceAll(""))
                .max(Comparator.comparingInt(String::length))
                .map(part -> part.split("\\s+"))
                .filter(words -> words.length >= LEAST)
                .map(words -> Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" ")))
                .map(part -> AT_THE_ENDS.matcher(part).replaceAll(""));
    }

    private static URI with(URI address, String words) {
        String whole = address.toString();
        return URI.create(whole + (whole.contains("#") ? "" : "#") + ":~:text=" + encoded(words));
    }

    /// Everything but letters, digits and a few signs, and among them what parts fragments: `-`, `,` and `&`.
    private static String encoded(String words) {
        StringBuilder text = new StringBuilder();
        for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || sign == '.' || sign == '_');
            text.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return text.toString();
    }
}
