package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Source;
import java.net.URI;
import org.junit.jupiter.api.Test;

class LinkTextTest {
    private static final URI ELSEWHERE = URI.create("https://evil.example/x");

    @Test
    void aTitleStandsBesideTheHostThatItLeadsTo() {
        assertEquals("https://kubernetes.io/docs · evil.example", page("https://kubernetes.io/docs"));
        assertEquals("Notes · evil.example", page("Notes"));
    }

    @Test
    void theHostIsNotSaidTwice() {
        assertEquals("https://evil.example/x", page("https://evil.example/x"));
        assertEquals("Evil.example", page("Evil.example"));
    }

    @Test
    void aFileOfARepositoryIsNamedByTheProgram() {
        Source file = new Source.RepositoryFile("cilium/cilium", "README.rst", "0".repeat(40));

        assertEquals("cilium/cilium · README.rst", LinkText.of(file));
    }

    private static String page(String title) {
        return LinkText.of(new Source.Page(ELSEWHERE, title));
    }
}
