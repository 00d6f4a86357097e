package cni.explorer.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.command.CommandSearch.CommandHit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A few letters find what is meant.
class CommandSearchTest {
    private final CommandSearch search = new CommandSearch(List.of(
            feature("Support contracts"),
            feature("Network policies"),
            feature("Encryption"),
            CommandEntry.dataset("The post of 2017", "", () -> {}),
            CommandEntry.action("Export as CSV", "", () -> {}),
            CommandEntry.action("Undo", "", () -> {})));

    @Test
    void nothingTypedFindsEverything() {
        assertEquals(3, found("", CommandGroup.REQUIRE).size());
        assertEquals(2, found(" ", CommandGroup.ACTIONS).size());
    }

    @Test
    void wordsThatBeginSoStandBeforeThoseThatHoldItWithin() {
        assertEquals(List.of("Network policies", "Support contracts"), names("po", CommandGroup.REQUIRE));
    }

    @Test
    void theLettersAreMarkedWhereAWordBeginsIfOneDoes() {
        CommandHit post = found("POST", CommandGroup.DATASETS).getFirst();
        assertEquals("post", post.entry().name().substring(post.from(), post.to()));
        CommandHit within = found("port", CommandGroup.ACTIONS).getFirst();
        assertEquals("port", within.entry().name().substring(within.from(), within.to()));
    }

    /// In small letters the first of these is two characters.
    @Test
    void namesThatGetLongerInSmallLettersAreFound() {
        CommandSearch own = new CommandSearch(List.of(CommandEntry.action("İİx", "", () -> {})));
        CommandHit hit = own.find("x").values().iterator().next().getFirst();
        assertEquals("x", hit.entry().name().substring(hit.from(), hit.to()));
    }

    @Test
    void groupsInWhichNothingIsFoundAreLeftOut() {
        assertEquals(Set.of(CommandGroup.REQUIRE), search.find("encry").keySet());
        assertTrue(search.find("zzz").isEmpty());
    }

    @Test
    void aPointedBracketLeadsToActionsAlone() {
        assertEquals(Set.of(CommandGroup.ACTIONS), search.find(">").keySet());
        assertEquals(List.of("Export as CSV"), names("> po", CommandGroup.ACTIONS));
    }

    private List<CommandHit> found(String typed, CommandGroup group) {
        return search.find(typed).getOrDefault(group, List.of());
    }

    private List<String> names(String typed, CommandGroup group) {
        return found(typed, group).stream().map(hit -> hit.entry().name()).toList();
    }

    private static CommandEntry feature(String name) {
        return new CommandEntry(CommandGroup.REQUIRE, name, "", "", Optional.of(false), "require", () -> {});
    }
}
