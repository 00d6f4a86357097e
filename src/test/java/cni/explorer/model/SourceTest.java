package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            img/a.png    | https://github.com/own/er/blob/c0ffee/img/a.png        | own/er · img/a.png
            a b#c?.md    | https://github.com/own/er/blob/c0ffee/a%20b%23c%3F.md  | own/er · a b#c?.md
            100%/[id].md | https://github.com/own/er/blob/c0ffee/100%25/%5Bid%5D.md | own/er · 100%/[id].md
            ''           | https://github.com/own/er/tree/c0ffee                  | own/er
            """)
    void anyPathHasAnAddress(String path, String address, String label) {
        Source source = new Source.RepositoryFile("own/er", path, "c0ffee");
        assertEquals(address, source.address().toString());
        assertEquals(label, source.label());
    }
}
