package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is said of a provider as a whole.
class ProviderTest {
    private static final Provider.Status ARCHIVED =
            new Provider.Status("archived", Optional.of("Read only since 2022."), List.of());
    private static final Provider.Status SLOW =
            new Provider.Status("slow", Optional.of("No release in two years."), List.of());

    @Test
    void aMarkStandsWhereTheDatasetHasNone() {
        assertEquals(
                Optional.of(ARCHIVED),
                provider(Optional.empty()).marked(Optional.of(ARCHIVED)).status());
        assertEquals(
                Optional.of(SLOW),
                provider(Optional.of(SLOW)).marked(Optional.of(ARCHIVED)).status());
        assertEquals(
                Optional.of(SLOW),
                provider(Optional.of(SLOW)).marked(Optional.empty()).status());
        assertEquals(
                Optional.empty(),
                provider(Optional.empty()).marked(Optional.empty()).status());
    }

    @Test
    void onlyAProviderIsCounted() {
        assertEquals(
                List.of(true, false, false),
                List.of(Provider.Role.values()).stream()
                        .map(role -> new Provider(
                                        new ProviderId("a"),
                                        "A",
                                        List.of(),
                                        role,
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty())
                                .counted())
                        .toList());
    }

    private static Provider provider(Optional<Provider.Status> status) {
        return new Provider(
                new ProviderId("a"), "A", List.of("B"), Provider.Role.PROVIDER, status, List.of(), Optional.empty());
    }
}
