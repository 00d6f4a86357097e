package cni.explorer.platform;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The libraries of Linux that JavaFX's own ones are linked with, and the packages that bring them.
enum DesktopLibrary {
    GTK("libgtk-3.so.0", "libgtk-3-0", "gtk3", LibraryUse.WINDOW, null),
    X11("libX11.so.6", "libx11-6", "libX11", LibraryUse.WINDOW, GTK),
    XTST("libXtst.so.6", "libxtst6", "libXtst", LibraryUse.WINDOW, null),
    PANGO_FT("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango", LibraryUse.TEXT, GTK),
    PANGO("libpango-1.0.so.0", "libpango-1.0-0", "pango", LibraryUse.TEXT, PANGO_FT),
    FREETYPE("libfreetype.so.6", "libfreetype6", "freetype", LibraryUse.TEXT, PANGO_FT),
    FONTCONFIG("libfontconfig.so.1", "libfontconfig1", "fontconfig", LibraryUse.TEXT, PANGO_FT),
    GL("libGL.so.1", "libgl1", "libglvnd-glx", LibraryUse.GRAPHICS_CARD, null),
    XF86VM("libXxf86vm.so.1", "libxxf86vm1", "libXxf86vm", LibraryUse.GRAPHICS_CARD, null);

    /// What JavaFX does with it.
    enum LibraryUse {
        /// Opens a window.
        WINDOW,
        /// Draws text, in a picture too.
        TEXT,
        /// Draws faster; without it the processor draws.
        GRAPHICS_CARD
    }

    private final String file;
    private final String debian;
    private final String fedora;
    private final LibraryUse use;
    private final @Nullable DesktopLibrary comesWith;

    DesktopLibrary(String file, String debian, String fedora, LibraryUse use, @Nullable DesktopLibrary comesWith) {
        this.file = file;
        this.debian = debian;
        this.fedora = fedora;
        this.use = use;
        this.comesWith = comesWith;
    }

    /// The name by which the dynamic linker looks for it.
    String file() {
        return file;
    }

    /// The package of Debian and Ubuntu.
    String debian() {
        return debian;
    }

    /// The package of Fedora.
    String fedora() {
        return fedora;
    }

    LibraryUse use() {
        return use;
    }

    /// Whether the package of one of these brings it too.
    boolean comesWithAnyOf(Collection<DesktopLibrary> others) {
        return comesWith != null && (others.contains(comesWith) || comesWith.comesWithAnyOf(others));
    }
}
