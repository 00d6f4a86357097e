package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RemainingTest {
    @Test
    void nobodyRemainsOnlyWhereNobodyDoesOnAConditionEither() {
        assertTrue(new Remaining(0, 0).nobody());
        assertFalse(new Remaining(0, 1).nobody());
        assertFalse(new Remaining(1, 1).nobody());
    }
}
