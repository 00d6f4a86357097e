package cni.explorer.export;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts of pieces that spreadsheets have run, parted or written anew.
public final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            "1.10",
            "=1+1",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\t",
            "\n",
            "\r\n",
            " ",
            "   ",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u2003",
            "\u2800",
            "\u3164",
            "\uFEFF",
            "\"",
            "'",
            "`",
            ";",
            ",",
            "|",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "﹦",
            "(",
            ")",
            "HYPERLINK(\"http://evil.example\",\"x\")",
            "cmd|'/c calc'!A0",
            "DDE",
            "1/2",
            "00012",
            "true",
            "é",
            "日",
            "😀",
            "<",
            ">",
            "&",
            "#",
            "%",
            "1e5",
            "10:30",
            "$5",
            "2026-11-29",
            "\u2212",
            "\u066B",
            "\\",
            "/");
    private static final int LONGEST = 5;

    private HostileTexts() {}

    /// As many as are wanted, none of them blank, the same for the same seed.
    public static List<String> some(int many, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random.ints(1 + random.nextInt(LONGEST), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isBlank())
                .limit(many)
                .toList();
    }
}
