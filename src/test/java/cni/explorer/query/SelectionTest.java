package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId MODEL = new FeatureId("network-model");
    private static final Question QUESTION = new Question(
            "q",
            "Encrypted",
            Set.of(ENCRYPTION),
            Map.of(MODEL, Set.of("BGP", "VXLAN")),
            "",
            List.of(),
            Optional.empty());

    @Test
    void aQuestionThatWasChosenIsAskedEvenIfMoreIs() {
        Selection asked = Selection.NOTHING.with(QUESTION);
        assertTrue(asked.covers(QUESTION));
        assertTrue(asked.withRequired(new FeatureId("mesh"), true).covers(QUESTION));
        assertTrue(asked.withAccepted(new FeatureId("licence"), Set.of("MIT")).covers(QUESTION));
    }

    @Test
    void aQuestionOfWhichATickIsTakenAwayIsNoLongerAsked() {
        assertFalse(
                Selection.NOTHING.with(QUESTION).withRequired(ENCRYPTION, false).covers(QUESTION));
    }

    @Test
    void aQuestionOfWhichOtherValuesAreAcceptedIsNoLongerAsked() {
        Selection asked = Selection.NOTHING.with(QUESTION);
        assertFalse(asked.withAccepted(MODEL, Set.of("BGP")).covers(QUESTION));
        assertFalse(asked.withAccepted(MODEL, Set.of()).covers(QUESTION));
    }
}
