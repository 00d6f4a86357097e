package cni.explorer.export.csv;

import cni.explorer.metrics.ReadingField;
import cni.explorer.metrics.StoredReading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A history of readings as RFC 4180 has it, a record for each.
public final class ReadingsCsv {
    private final List<StoredReading> readings;
    private final CsvText csv = new CsvText(CsvForm.PLAIN);

    public ReadingsCsv(List<StoredReading> readings) {
        this.readings = List.copyOf(readings);
    }

    public void write(Writer out) throws IOException {
        out.write(line("provider", ReadingField::id));
        for (StoredReading one : readings) {
            out.write(line(
                    one.provider().value(), field -> field.of(one.reading()).orElse("")));
        }
    }

    private String line(String first, Function<ReadingField, String> others) {
        return csv.line(
                Stream.concat(Stream.of(first), Stream.of(ReadingField.values()).map(others)));
    }
}
