package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Sizes go in steps from 80 to 200 percent.
class TextSizeStepsTest {
    @Test
    void thereIsNoSizeBeyondTheLastOne() {
        assertEquals(TextSize.MOST, new TextSize(900).percent());
        assertEquals(TextSize.LEAST, new TextSize(-1).percent());
        assertEquals(new TextSize(200), new TextSize(200).larger());
        assertEquals(new TextSize(80), new TextSize(80).smaller());
    }

    @Test
    void fromBetweenTwoStepsItGoesToTheNextOne() {
        assertEquals(new TextSize(110), new TextSize(104).larger());
        assertEquals(new TextSize(100), new TextSize(104).smaller());
    }
}
