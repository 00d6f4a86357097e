package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.export.text.TextReport;
import org.junit.jupiter.api.Test;

final class TerminalTest {
    @Test
    void sttyNamesRowsAndColumns() {
        assertEquals(132, Terminal.parsed("40 132\n"));
    }

    @Test
    void whoKnowsNothingSetsNoLimit() {
        assertEquals(TextReport.UNLIMITED, Terminal.parsed(""));
        assertEquals(TextReport.UNLIMITED, Terminal.parsed("0 0\n"));
    }
}
