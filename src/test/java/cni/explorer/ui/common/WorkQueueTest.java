package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
    private final HeldBack tasks = new HeldBack();
    private final List<String> done = new ArrayList<>();

    @Test
    void oneIsDoneAfterTheOtherWhicheverThreadIsFirst() {
        WorkQueue queue = new WorkQueue(tasks);
        for (String one : List.of("first", "second", "third")) {
            queue.write("Keeping", () -> done.add(one), failure -> done.add(failure.toString()));
        }
        tasks.letGoLastFirst();
        assertEquals(List.of("first", "second", "third"), done);
    }

    @Test
    void whatFailsIsToldAndTheRestGoesOn() {
        WorkQueue queue = new WorkQueue(tasks);
        queue.write(
                "Keeping",
                () -> {
                    throw new IllegalStateException("full");
                },
                failure -> done.add(String.valueOf(failure.getMessage())));
        queue.write("Keeping", () -> done.add("second"), failure -> done.add(failure.toString()));
        tasks.letGo();
        assertEquals(List.of("full", "second"), done);
    }
}
