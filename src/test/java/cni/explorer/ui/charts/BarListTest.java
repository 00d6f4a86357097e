package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertNull;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class BarListTest extends ApplicationTest {
    private static final int ATTEMPTS = 100;

    @Test
    void aRowThatTheListDropsIsKeptByNobody() {
        Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
        BarList list = new BarList(dataset.metrics(), 1, false);
        WeakReference<Object> row = new WeakReference<>(list.getCellFactory().call(list));
        for (int i = 0; i < ATTEMPTS && row.get() != null; i++) {
            System.gc();
        }
        assertNull(row.get());
        Objects.requireNonNull(list, "it lives as long as the test");
    }
}
