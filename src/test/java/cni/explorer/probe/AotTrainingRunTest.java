package cni.explorer.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.window.WindowTest;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The tour that packaging trains the JVM with.
class AotTrainingRunTest extends WindowTest {
    /// The file that is opened is watched for as long as it is open.
    @Override
    protected Tasks tasks() {
        return new FxTasks();
    }

    @Test
    void theTourSeesEveryViewAndEndsByItself() throws InterruptedException {
        List<View> seen = new ArrayList<>();
        CountDownLatch closed = new CountDownLatch(1);
        interact(() -> {
            state().viewStateProperty().map(ViewState::view).addListener((_, _, view) -> seen.add(view));
            new AotTrainingRun(composition(), Path.of("data/cni-2026.json"), closed::countDown).begin();
        });
        closed.await(1, TimeUnit.MINUTES);
        assertEquals(0, closed.getCount());
        assertEquals(List.of(View.COMPARE, View.CHARTS, View.MATRIX), seen);
    }
}
