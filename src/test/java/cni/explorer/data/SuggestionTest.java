package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("network-policies", "mesh", "encryption", "calico", "canal", "readOn", "yes", "no");

    @ParameterizedTest
    @CsvSource({
        "encyption, encryption",
        "Encryption, encryption",
        "networkPolicies, network-policies",
        "network_policies, network-policies",
        "msh, mesh",
        "calcio, calico",
        "readon, readOn",
        "Yes, yes",
    })
    void aNearWordIsSuggested(String typed, String meant) {
        assertEquals(" Did you mean \"" + meant + "\"?", Suggestion.among(typed, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"romana", "x", "policy", "maybe", "lico", "yesno"})
    void nothingIsSuggestedForAWordThatIsNotNear(String typed) {
        assertEquals("", Suggestion.among(typed, KNOWN));
    }

    @Test
    void ofSeveralNearWordsTheNearestIsSuggestedAndOfEquallyNearOnesTheFirst() {
        assertEquals(
                " Did you mean \"encryption\"?", Suggestion.among("encryptio", List.of("encryptions", "encryption")));
        assertEquals(" Did you mean \"calcia\"?", Suggestion.among("calcio", List.of("calcia", "calico")));
        assertEquals(" Did you mean \"calico\"?", Suggestion.among("calcio", List.of("calico", "calcia")));
    }
}
