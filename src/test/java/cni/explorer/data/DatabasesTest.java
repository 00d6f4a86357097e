package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A comparison from another field, written from the template by the README alone: nothing in the program knows that
/// it is about networks.
class DatabasesTest {
    private static final Selection TRIGGERS_IN_ONE_FILE = Selection.NOTHING
            .withRequired(new FeatureId("one-file"), true)
            .withRequired(new FeatureId("triggers"), true);

    private final LoadResult report = check();
    private final Dataset databases = SmallDataset.usable(report);

    @Test
    void itHasNoMistakesAndNoWarnings() {
        assertEquals(List.of(), report.problems());
        assertEquals(
                List.of("PostgreSQL", "SQLite", "DuckDB"),
                databases.providers().stream().map(Provider::name).toList());
        assertEquals(6, databases.features().size());
    }

    @Test
    void everyCellNamesTheDocumentationThatItWasReadIn() {
        for (int feature = 0; feature < databases.features().size(); feature++) {
            for (int provider = 0; provider < databases.providers().size(); provider++) {
                assertEquals(
                        1,
                        databases.cell(provider, feature).evidence().sources().size());
            }
        }
    }

    @Test
    void oneIsLeftOnAConditionAndNobodyInTheStrictReading() {
        assertEquals(List.of("SQLite"), left(TRIGGERS_IN_ONE_FILE));
        assertEquals(List.of(), left(TRIGGERS_IN_ONE_FILE.withReading(Reading.STRICT)));
    }

    private List<String> left(Selection selection) {
        Outcome outcome = new Evaluator(databases).outcome(selection);
        return databases.providers().stream()
                .filter(provider ->
                        outcome.matches(databases.indexOf(provider.id()).orElseThrow()))
                .map(Provider::name)
                .toList();
    }

    private static LoadResult check() {
        try {
            byte[] json = Printed.resource("databases.json").getBytes(StandardCharsets.UTF_8);
            return DatasetReader.check(new ByteArrayInputStream(json), "databases.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
