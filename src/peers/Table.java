import java.util.List;
import java.util.Locale;

/// Tables of the report, in Markdown on standard output.
final class Table {
    private Table() {}

    static void line(String line) {
        System.out.println(line);
    }

    /// A heading, and the head of a table below it.
    static void head(String heading, String... columns) {
        line("");
        line("## " + heading);
        line("");
        line("| " + String.join(" | ", columns) + " |");
        line("| --- |" + " ---: |".repeat(columns.length - 1));
    }

    static void row(String name, List<String> cells) {
        line("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    static String milliseconds(double figure) {
        return figure < 10 ? "%.1f".formatted(figure) : "%,.0f".formatted(figure);
    }

    /// How many times as much one takes as the other.
    static String ratio(double one, double other) {
        return String.format(Locale.ROOT, "%.2f ×", one / other);
    }
}
