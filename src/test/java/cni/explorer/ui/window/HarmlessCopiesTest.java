package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is copied from pages that are read.
class HarmlessCopiesTest {
    private final List<String> copied = new ArrayList<>();

    @Test
    void noLineThatIsCopiedRunsInASpreadsheet() {
        new HarmlessCopies(new Desk()).copy(ClipboardData.of("=HYPERLINK(\"https://example.org\")\nplain\n  + Yes\n"));
        assertEquals(List.of("\u2060=HYPERLINK(\"https://example.org\")\nplain\n\u2060  + Yes\n"), copied);
    }

    private final class Desk implements DesktopServices {
        @Override
        public Optional<Path> whereToSave(String suggestion, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public void open(URI address) {}

        @Override
        public void copy(ClipboardData clip) {
            copied.add(clip.text());
        }
    }
}
