package cni.explorer.cli;

import cni.explorer.platform.DisplayAvailability;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// What the commands need of the world outside, so that they run the same in a test.
///
/// @param output        where results and messages go
/// @param terminalWidth how many characters a line of the output may have, asked only if needed
/// @param screen        whether a window can be opened, asked only if needed
/// @param drawing       whether pictures can be drawn, asked only if needed
/// @param window        the window
/// @param painter       draws pictures
/// @param today         the day on which all this happens
/// @param metrics       whom to ask for figures, looked for only if needed
record CliEnvironment(
        Output output,
        IntSupplier terminalWidth,
        Supplier<DisplayAvailability> screen,
        Supplier<DisplayAvailability> drawing,
        Window window,
        Painter painter,
        Supplier<LocalDate> today,
        Supplier<MetricsEnvironment> metrics) {

    /// The same with results and messages going elsewhere.
    CliEnvironment with(Output elsewhere) {
        return new CliEnvironment(elsewhere, terminalWidth, screen, drawing, window, painter, today, metrics);
    }
}
