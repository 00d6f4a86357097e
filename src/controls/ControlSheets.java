import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out of the style sheets of AtlantaFX what dresses controls that the program does not have:
/// three of four of their rules, which JavaFX would read and compare at each start. A test says that
/// there is none of these controls.
///
/// Run by the build, with AtlantaFX on the class path; see the execution "control-sheets" in `pom.xml`.
public final class ControlSheets {
    private static final List<String> SHEETS = List.of("primer-light.css", "primer-dark.css");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private ControlSheets() {}

    /// @param args the list of those controls' style classes, and the folder for the sheets
    public static void main(String[] args) throws IOException {
        Set<String> absent = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toSet());
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (String sheet : SHEETS) {
            Files.writeString(folder.resolve(sheet), without(absent, read(sheet)));
        }
    }

    private static String read(String sheet) throws IOException {
        try (InputStream in = ControlSheets.class.getResourceAsStream("/atlantafx/base/theme/" + sheet)) {
            if (in == null) {
                throw new IOException("AtlantaFX has no " + sheet + " any more.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String without(Set<String> absent, String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(rule -> without(absent, rule))
                .collect(Collectors.joining());
    }

    private static String without(Set<String> absent, MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).strip().split("\\s*,\\s*"))
                .filter(selector -> classes(selector).noneMatch(absent::contains))
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : selectors + " {" + rule.group(2) + "}\n";
    }

    private static Stream<String> classes(String selector) {
        Matcher names = STYLE_CLASS.matcher(selector);
        return names.results().map(name -> name.group(1));
    }
}
