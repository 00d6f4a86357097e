package cni.explorer.ui.common;

import java.util.Optional;

/// What goes to the clipboard.
///
/// @param text what every program can paste
/// @param html the same for programs that take more than text
public record ClipboardData(String text, Optional<String> html) {

    public static ClipboardData of(String text) {
        return new ClipboardData(text, Optional.empty());
    }
}
