package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Evidence;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategorySetsTest {
    private final Random random = new Random(9);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 32, 33, 500})
    void holdWhoNamesAnyOfTheValues(int values) {
        List<Cell> cells = Stream.generate(() -> cell(values)).limit(400).toList();
        CategorySets sets = CategorySets.of(Column.of(cells));
        for (int i = 0; i < 50; i++) {
            List<String> accepted = List.of(value(values), value(values), "no such value");
            List<Integer> expected = IntStream.range(0, cells.size())
                    .filter(p -> cells.get(p).verdict().isEmpty()
                            && cells.get(p).categories().stream().anyMatch(accepted::contains))
                    .boxed()
                    .toList();
            assertEquals(expected, sets.naming(accepted).stream().boxed().toList());
        }
    }

    private Cell cell(int values) {
        if (random.nextInt(10) == 0) {
            return new Cell("N/A", Optional.of(Verdict.NOT_APPLICABLE), List.of(), List.of(), Evidence.OF_DATASET);
        }
        List<String> named = new ArrayList<>(List.of(value(values)));
        if (random.nextInt(4) == 0 && !named.contains("value 0")) {
            named.add("value 0");
        }
        return new Cell("Here", Optional.empty(), named, List.of(), Evidence.OF_DATASET);
    }

    private String value(int values) {
        return "value " + random.nextInt(values);
    }
}
