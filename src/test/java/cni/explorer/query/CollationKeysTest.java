package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.text.Collator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationKeysTest {
    private final Collator collator = collator();
    private final CollationKeys keys = new CollationKeys(collator());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Calico",
                "weave-net",
                "v3.20 of Weavecal",
                "a\tb",
                "Straße",
                "Ärger",
                "aé b",
                "\u0000x",
                "a\u0080b"
            })
    void areThoseOfTheCollator(String text) {
        assertArrayEquals(collator.getCollationKey(text).toByteArray(), keys.key(text));
    }

    @Test
    void areThoseOfTheCollatorForAnyAsciiText() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 128)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertArrayEquals(collator.getCollationKey(text).toByteArray(), keys.key(text), text);
        }
    }

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }
}
