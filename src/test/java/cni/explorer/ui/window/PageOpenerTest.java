package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.Tasks;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A page that no browser shows is not lost in silence.
@EnabledOnOs(OS.LINUX)
class PageOpenerTest {
    private static final URI PAGE = URI.create("https://docs.example/page?a=1&b=2#L7");

    private final List<URI> failed = new ArrayList<>();
    private final List<URI> leftToOthers = new ArrayList<>();

    @Test
    void aCommandThatDoesItSaysNothing() {
        opener("true").open(PAGE);
        assertEquals(List.of(), failed);
        assertEquals(List.of(), leftToOthers);
    }

    @Test
    void aCommandThatCannotIsTold() {
        opener("false").open(PAGE);
        assertEquals(List.of(PAGE), failed);
        assertEquals(List.of(), leftToOthers);
    }

    @Test
    void theAddressIsOneWordWhateverStandsInIt() {
        opener("test", PAGE.toString(), "=").open(PAGE);
        assertEquals(List.of(), failed);
    }

    @Test
    void whereThereIsNoSuchCommandAnotherWayIsTaken() {
        opener("no-such-command-at-all").open(PAGE);
        assertEquals(List.of(), failed);
        assertEquals(List.of(PAGE), leftToOthers);
    }

    private PageOpener opener(String... command) {
        PageOpener opener = new PageOpener(new Inline(), List.of(command), leftToOthers::add);
        opener.onFailure(failed::add);
        return opener;
    }

    /// On the thread of the test.
    private static final class Inline implements Tasks {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                failed.accept(failure);
                return;
            }
            done.accept(result);
        }
    }
}
