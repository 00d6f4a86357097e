package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PassingMessageTest extends ApplicationTest {
    @Test
    void itStandsThereAndGoesByItself() throws InterruptedException {
        PassingMessage message = new PassingMessage(Duration.millis(50));
        CountDownLatch gone = new CountDownLatch(1);
        message.visibleProperty().addListener((_, _, isThere) -> {
            if (!isThere) {
                gone.countDown();
            }
        });
        interact(() -> {
            message.say("Saved it");
            assertTrue(message.isVisible());
            assertEquals("Saved it", message.getText());
        });
        assertTrue(gone.await(30, TimeUnit.SECONDS));
        assertFalse(message.isManaged());
    }

    @Test
    void itStaysLongEnoughToBeRead() {
        assertTrue(PassingMessage.WHILE.greaterThanOrEqualTo(Duration.seconds(5)));
    }
}
