package cni.explorer.cli;

import cni.explorer.export.text.TextReport;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The terminal that shows the output, if one does.
final class Terminal {
    private static final Pattern SIZE = Pattern.compile("[0-9]+ ([1-9][0-9]{0,8})\\s*");

    private Terminal() {}

    /// How many characters a line of it has; no limit if the output goes elsewhere, or nobody knows.
    static int width() {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isEmpty()) {
            return TextReport.UNLIMITED;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            stty.waitFor(1, TimeUnit.SECONDS);
            return parsed(size);
        } catch (IOException _) {
            return TextReport.UNLIMITED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return TextReport.UNLIMITED;
        }
    }

    static int parsed(String size) {
        Matcher matcher = SIZE.matcher(size);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : TextReport.UNLIMITED;
    }
}
