package cni.explorer.model;

import java.util.List;
import java.util.Optional;

/// One row of the matrix.
///
/// @param id      its name in files and on the command line
/// @param name    its name as the source spells it
/// @param aliases other names under which a search finds it
/// @param role    whether it is counted
/// @param status  what a reader must know wherever the name stands ("archived", "baseline")
/// @param links   ways on to its own pages
/// @param summary a statement about it, credited
public record Provider(
        ProviderId id,
        String name,
        List<String> aliases,
        Role role,
        Optional<Status> status,
        List<Link> links,
        Optional<TextBlock> summary) {

    public Provider {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
    }

    /// Whether a provider is one of those that a reader chooses among.
    public enum Role {
        /// Counted.
        PROVIDER,
        /// What is there without choosing; shown beside the others and never counted.
        BASELINE,
        /// Works only with other providers; shown beside them and never counted.
        META
    }

    /// Whether it is one of those that a reader chooses among.
    public boolean counted() {
        return role == Role.PROVIDER;
    }

    /// The same with a mark, unless it has one: its own says more.
    Provider marked(Optional<Status> mark) {
        return status.isPresent() || mark.isEmpty()
                ? this
                : new Provider(id, name, aliases, role, mark, links, summary);
    }

    /// The state of a project, in the word of the dataset.
    ///
    /// @param word     such as "archived", at most a few letters
    /// @param sentence what that means: since when, and what was seen last
    /// @param sources  where that was read; empty where that is the source of the dataset
    public record Status(String word, Optional<String> sentence, List<Source> sources) {
        public Status {
            sources = List.copyOf(sources);
        }
    }
}
