package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.RecordingDesktop;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is copied from pages that are read.
class HarmlessCopiesTest {
    private final RecordingDesktop desktop = new RecordingDesktop();

    @Test
    void noLineThatIsCopiedRunsInASpreadsheet() {
        new HarmlessCopies(desktop).copy(ClipboardData.of("=HYPERLINK(\"https://example.org\")\nplain\n  + Yes\n"));
        assertEquals(List.of("\u2060=HYPERLINK(\"https://example.org\")\nplain\n\u2060  + Yes\n"), desktop.texts());
    }
}
