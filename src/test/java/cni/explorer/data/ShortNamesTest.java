package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a feature is called where there is little room.
class ShortNamesTest {
    @Test
    void aShortNameOfSeveralWordsStandsInTwoLinesAsEvenAsCanBe() {
        assertEquals(List.of("In and", "out ways"), header("In and out ways"));
        assertEquals(List.of("Both", "ways"), header("Both ways"));
        assertEquals(List.of("Ways"), header("Ways"));
    }

    @Test
    void aShortNameHasTwentyFourLettersAtMost() {
        assertEquals(0, problems("a".repeat(24)));
        assertEquals(1, problems("a".repeat(25)));
    }

    private static List<String> header(String name) {
        return SmallDataset.usable(check(name)).features().get(1).header();
    }

    private static int problems(String name) {
        return check(name).problems().size();
    }

    private static LoadResult check(String name) {
        return SmallDataset.check(SmallDataset.with("\"Both ways\"", "\"" + name + "\""));
    }
}
