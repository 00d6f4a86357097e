package cni.explorer.ui.command;

import cni.explorer.text.CommandText;
import java.util.Optional;

/// One thing that the palette offers.
///
/// @param group  what it is
/// @param name   what is searched and shown
/// @param detail what is said of it at the right; may be empty
/// @param key    the key that does it without the palette; may be empty
/// @param ticked whether it is in force now; empty for what is not ticked
/// @param does   what Enter will do, in a word or two
/// @param run    does it
public record CommandEntry(
        CommandGroup group,
        String name,
        String detail,
        String key,
        Optional<Boolean> ticked,
        String does,
        Runnable run) {

    /// Something to do.
    public static CommandEntry action(String name, String key, Runnable run) {
        return new CommandEntry(CommandGroup.ACTIONS, name, "", key, Optional.empty(), CommandText.DO_IT, run);
    }

    /// A dataset to look at.
    public static CommandEntry dataset(String name, String detail, Runnable open) {
        return new CommandEntry(CommandGroup.DATASETS, name, detail, "", Optional.empty(), "open", open);
    }
}
