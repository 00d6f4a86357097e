package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What two models have in common keeps its nodes, and nodes are used again.
class NodesKeptTest extends GridTest {

    @Test
    void rowsThatStayKeepTheirNodesAndTexts() {
        Sample before = (Sample) grid().modelProperty().get();
        RowNode third = row(3);
        List<Text> texts = third.texts();
        List<String> words = texts.stream().map(Text::getText).toList();

        show(before.without(0, 1));

        assertSame(third, row(3));
        assertEquals(texts, third.texts(), "the same nodes");
        assertEquals(words, third.texts().stream().map(Text::getText).toList());
        assertEquals(Sample.HEADER + 36, grid().bounds(at(1, 0)).orElseThrow().getMinY());
    }

    @Test
    void nodesDoNotGrowOverAThousandChanges() {
        Sample all = (Sample) grid().modelProperty().get();
        Random random = new Random(1);
        int[] counts = new int[1_000];
        interact(() -> {
            for (int i = 0; i < counts.length; i++) {
                List<Integer> rows = new ArrayList<>(all.rows());
                Collections.shuffle(rows, random);
                grid().modelProperty().set(all.with(rows.subList(0, random.nextInt(31))));
                grid().layout();
                counts[i] = nodes();
            }
        });

        assertTrue(counts[999] <= counts[100] * 1.1, counts[999] + " nodes, after 100 changes " + counts[100]);
    }

    private RowNode row(int key) {
        return grid().painter().rows().find(key).orElseThrow();
    }
}
