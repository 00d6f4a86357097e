package cni.explorer.storage;

import cni.explorer.text.English;

/// Where the window stands when it is not maximized, in pixels of the virtual screen. That screen may be gone by now.
///
/// @param width  of its content, without the frame of the desktop; more than 0
/// @param height likewise
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    public WindowBounds {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(
                    English.format("a window has a width and a height: %s × %s", width, height));
        }
    }
}
