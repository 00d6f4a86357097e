package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Use in-kernel [WireGuard](https://www.wireguard.com) to | Use in-kernel WireGuard to
            see [the page](./backends.md#x), **not** `that`          | see the page, not that
            an array[0](of) and [x] (y)                              | an array[0](of) and [x] (y)
            """)
    void theMarksThatLayOutASourceAreNoPartOfItsWords(String source, String words) {
        assertEquals(words, FootnoteText.plain(source));
    }
}
