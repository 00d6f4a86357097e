package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.AtOnce;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
        PageOpener opener = new PageOpener(new AtOnce(), List.of(command), leftToOthers::add);
        opener.onFailure(failed::add);
        return opener;
    }
}
