package cni.explorer.ui.common;

import java.util.Optional;

/// What goes to the clipboard.
///
/// @param text what every program can paste
/// @param html the same for programs that take more than text
public record Clip(String text, Optional<String> html) {

    public static Clip of(String text) {
        return new Clip(text, Optional.empty());
    }
}
