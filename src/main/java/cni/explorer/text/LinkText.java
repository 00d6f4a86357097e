package cni.explorer.text;

import java.net.URI;

/// What is said of links.
public final class LinkText {
    private LinkText() {}

    /// Nothing on the desktop shows a page.
    public static String notOpened(URI address) {
        return English.format("No browser opened %s", address);
    }
}
