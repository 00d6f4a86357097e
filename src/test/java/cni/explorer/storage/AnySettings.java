package cni.explorer.storage;

import cni.explorer.FileNames;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.RowHeight;
import cni.explorer.workspace.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Settings and saved comparisons as people could have left them, whatever their datasets call things.
final class AnySettings {
    /// Where the saved comparison of [#savedComparison] lies.
    static final Path FILE = Path.of("/data/here/mine.cnix");

    private AnySettings() {}

    static Arbitrary<Settings> settings() {
        return Combinators.combine(
                        window().optional(),
                        preferences(),
                        choice().optional(),
                        file().optional(),
                        file().list().ofMaxSize(Settings.MOST_RECENT + 2),
                        Arbitraries.maps(text(), look()).ofMaxSize(3))
                .as(Settings::new);
    }

    static Arbitrary<SavedComparison> savedComparison() {
        Arbitrary<SavedAnswer> answer = Combinators.combine(
                        text().map(ProviderId::new), text(), feature().list().ofMaxSize(2))
                .as(SavedAnswer.SavedOutcome::new)
                .list()
                .ofMaxSize(3)
                .map(SavedAnswer::new);
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
        Arbitrary<String> sha256 =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        return Combinators.combine(choice(), day, sha256, day, look(), answer).as(SavedComparison::new);
    }

    static Arbitrary<DatasetViewSettings> look() {
        return Combinators.combine(
                        Arbitraries.of(View.class),
                        selection(),
                        sortKey().list().ofMaxSize(3),
                        feature().list().uniqueElements().ofMaxSize(4),
                        features(),
                        columns(),
                        charts().optional())
                .as(DatasetViewSettings::new);
    }

    private static Arbitrary<Selection> selection() {
        // What is required is not preferred, and a category without a value is not kept: it accepts all.
        Arbitrary<Set<String>> values = text().set().ofMinSize(1).ofMaxSize(2);
        Arbitrary<List<ProviderId>> compared =
                text().map(ProviderId::new).list().uniqueElements().ofMaxSize(Selection.MOST_COMPARED);
        return Combinators.combine(
                        features(),
                        features(),
                        Arbitraries.maps(feature(), values).ofMaxSize(2),
                        Arbitraries.maps(feature(), Arbitraries.longs().greaterOrEqual(0))
                                .ofMaxSize(2),
                        Arbitraries.of(Reading.class),
                        truth(),
                        text(),
                        compared)
                .as(Selection::new);
    }

    private static Arbitrary<SortKey> sortKey() {
        Arbitrary<SortKey.By> by = Arbitraries.oneOf(
                Arbitraries.just(new SortKey.Name()), feature().map(SortKey.Answers::new));
        return Combinators.combine(by, truth()).as(SortKey::new);
    }

    private static Arbitrary<ColumnSettings> columns() {
        Arbitrary<Map<FeatureId, Double>> widths =
                Arbitraries.maps(feature(), size()).ofMaxSize(2);
        return Combinators.combine(
                        widths,
                        size().optional(),
                        Arbitraries.maps(text(), truth()).ofMaxSize(2),
                        truth())
                .as(ColumnSettings::new);
    }

    private static Arbitrary<ChartOptions> charts() {
        return Combinators.combine(
                        Arbitraries.of(ChartSet.class),
                        text(),
                        Arbitraries.of(ChartOptions.Scale.class),
                        Arbitraries.of(ChartOptions.Scope.class))
                .as(ChartOptions::new);
    }

    private static Arbitrary<UserPreferences> preferences() {
        return Combinators.combine(
                        Arbitraries.of(ThemePreference.class),
                        Arbitraries.integers()
                                .between(TextSize.LEAST, TextSize.MOST)
                                .map(TextSize::new),
                        Arbitraries.of(RowHeight.class),
                        Arbitraries.of(CsvPreference.class))
                .as(UserPreferences::new);
    }

    private static Arbitrary<WindowBounds> window() {
        Arbitrary<Double> place = Arbitraries.doubles().between(-10_000, 10_000);
        return Combinators.combine(place, place, size(), size(), truth()).as(WindowBounds::new);
    }

    private static Arbitrary<DatasetSource> choice() {
        return Arbitraries.oneOf(text().map(DatasetSource.Shipped::new), file().map(DatasetSource.InFile::new));
    }

    private static Arbitrary<Path> file() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars(FileNames.canBe("łß日") ? "aZ09 .,'\"\\łß日" : "aZ09 .,'\"\\")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Combinators.combine(Arbitraries.of("/data/here", "/data", "/"), name)
                .as((folder, file) -> Path.of(folder, "x" + file));
    }

    private static Arbitrary<Set<FeatureId>> features() {
        return feature().set().ofMaxSize(3);
    }

    private static Arbitrary<FeatureId> feature() {
        return text().map(FeatureId::new);
    }

    /// A number of pixels.
    private static Arbitrary<Double> size() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5_000).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.01, 1e20));
    }

    private static Arbitrary<Boolean> truth() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "mesh", "network-model", "version", "", "a.b", "say \"yes\"\\", "two\nlines", "😀\u0000"),
                Arbitraries.strings().alpha().ofMaxLength(6),
                Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(6));
    }
}
