package cni.explorer.ui.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds entries by a few letters: those with a word that begins so first, each group in its own order else.
record CommandSearch(List<CommandEntry> entries) {
    /// Leads to the actions alone.
    static final String ACTIONS_ONLY = ">";

    CommandSearch {
        entries = List.copyOf(entries);
    }

    /// An entry that was found.
    ///
    /// @param from where in its name the letters begin
    /// @param to   where they end; equal to `from` where nothing was sought
    record CommandHit(CommandEntry entry, int from, int to) {
        boolean beginsAWord() {
            return from == 0 || !Character.isLetterOrDigit(entry.name().charAt(from - 1));
        }
    }

    /// What is found, by group; groups in which nothing is found are left out.
    Map<CommandGroup, List<CommandHit>> find(String typed) {
        String words = typed.strip();
        boolean actionsOnly = words.startsWith(ACTIONS_ONLY);
        String sought = actionsOnly ? words.substring(1).strip() : words;
        Map<CommandGroup, List<CommandHit>> found = new EnumMap<>(CommandGroup.class);
        for (CommandEntry entry : entries) {
            if (!actionsOnly || entry.group() == CommandGroup.ACTIONS) {
                hit(entry, sought)
                        .ifPresent(hit -> found.computeIfAbsent(entry.group(), _ -> new ArrayList<>())
                                .add(hit));
            }
        }
        found.values().forEach(hits -> hits.sort(Comparator.comparing(hit -> !hit.beginsAWord())));
        return found;
    }

    private static Optional<CommandHit> hit(CommandEntry entry, String sought) {
        int first = find(entry.name(), sought, 0);
        if (first < 0) {
            return Optional.empty();
        }
        for (int at = first; at >= 0 && !sought.isEmpty(); at = find(entry.name(), sought, at + 1)) {
            CommandHit hit = new CommandHit(entry, at, at + sought.length());
            if (hit.beginsAWord()) {
                return Optional.of(hit);
            }
        }
        return Optional.of(new CommandHit(entry, first, first + sought.length()));
    }

    /// In the name itself: in small letters it may be longer than it is.
    private static int find(String name, String sought, int from) {
        for (int at = from; at <= name.length() - sought.length(); at++) {
            if (name.regionMatches(true, at, sought, 0, sought.length())) {
                return at;
            }
        }
        return -1;
    }
}
