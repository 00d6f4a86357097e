import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks at a part of the screen every few milliseconds and notes when it changes: what a person would see, whichever
/// program drew it.
final class Watcher implements AutoCloseable {
    /// Where the first rows of a table stand in every window that is compared.
    private static final Rectangle ROWS = new Rectangle(280, 200, 200, 200);

    private static final long REST = 4;

    private final List<Long> changes = new ArrayList<>();
    private volatile boolean over;

    Watcher() throws AWTException {
        Robot robot = new Robot();
        Thread.ofPlatform().daemon().start(() -> watch(robot));
    }

    /// The first change at or after a time, in microseconds since 1970.
    synchronized long changeAfter(long micros) {
        return changes.stream()
                .filter(change -> change >= micros)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was seen to change on the screen."));
    }

    @Override
    public void close() {
        over = true;
    }

    private void watch(Robot robot) {
        int[] before = {};
        while (!over) {
            BufferedImage now = robot.createScreenCapture(ROWS);
            int[] pixels = ((DataBufferInt) now.getRaster().getDataBuffer()).getData();
            if (!Arrays.equals(before, pixels)) {
                note();
                before = pixels;
            }
            rest();
        }
    }

    /// Leaves the processor to those who are watched.
    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized void note() {
        changes.add(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
    }
}
