package cni.explorer.export.csv;

import cni.explorer.metrics.ReadingField;
import cni.explorer.metrics.StoredReading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A history of readings as RFC 4180 has it, a record for each.
public final class ReadingsCsv {
    private final List<StoredReading> readings;
    private final CsvText csv = new CsvText(CsvForm.PLAIN);

    public ReadingsCsv(List<StoredReading> readings) {
        this.readings = List.copyOf(readings);
    }

    public void write(Writer out) throws IOException {
        record(
                out,
                Stream.concat(
                        Stream.of("provider"), Stream.of(ReadingField.values()).map(ReadingField::id)));
        for (StoredReading one : readings) {
            record(
                    out,
                    Stream.concat(
                            Stream.of(one.provider().value()),
                            Stream.of(ReadingField.values())
                                    .map(field -> field.of(one.reading()).orElse(""))));
        }
    }

    private void record(Writer out, Stream<String> cells) throws IOException {
        out.write(cells.map(text -> text.isEmpty() ? "" : csv.cell(text)).collect(Collectors.joining(",", "", "\r\n")));
    }
}
