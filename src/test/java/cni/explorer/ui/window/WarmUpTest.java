package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.Theme;
import cni.explorer.workspace.ViewState;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What makes the first tick quick is seen by nobody and gives way to whoever does something.
class WarmUpTest extends WindowTest {
    private static final int PATIENCE_SECONDS = 60;

    @Test
    void itEndsByItselfAndLeavesTheWindowAsItWas() throws TimeoutException {
        ViewState before = state().viewState();
        Parent root = composition().scene().getRoot();
        WarmUp warmUp = begun();
        assertFalse(warmUp.isOver());
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, warmUp::isOver);
        assertSame(before, state().viewState());
        assertSame(root, composition().scene().getRoot());
    }

    @Test
    void whoPressesAKeyEndsIt() {
        WarmUp warmUp = begun();
        push(KeyCode.SHIFT);
        assertTrue(warmUp.isOver());
    }

    @Test
    void whoPressesTheMouseEndsIt() {
        WarmUp warmUp = begun();
        clickOn(composition().window());
        assertTrue(warmUp.isOver());
    }

    private WarmUp begun() {
        WarmUp warmUp = new WarmUp(begin(), Theme.LIGHT, composition().scene());
        interact(warmUp::start);
        return warmUp;
    }
}
