import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java source below `src`, or only names those that are not formatted.
///
/// The build runs this file as it is, because the formatter leans on the parser of the JDK it runs on, and Maven's own
/// JDK may be too old for the sources.
public final class Format {
    /// Four spaces, 120 columns; documentation comments stay as they were written.
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        boolean write = args[0].equals("write");
        List<String> unformatted = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = formatted(source, text);
            if (formatted.equals(text)) {
                continue;
            }
            if (write) {
                Files.writeString(source, formatted);
            } else {
                unformatted.add(source.toString());
            }
        }
        if (!unformatted.isEmpty()) {
            String names = String.join(", ", unformatted);
            System.err.println("Not formatted: " + names + "; \"mvn -Pformat\" formats.");
            System.exit(1);
        }
    }

    private static String formatted(Path source, String text) {
        try {
            String ordered = ImportOrderer.reorderImports(text, Style.PALANTIR);
            return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException e) {
            throw new IllegalArgumentException("The formatter cannot read " + source, e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
