package cni.explorer.platform;

import static cni.explorer.platform.DesktopLibrary.LibraryUse.GRAPHICS_CARD;
import static cni.explorer.platform.DesktopLibrary.LibraryUse.TEXT;
import static cni.explorer.platform.DesktopLibrary.LibraryUse.WINDOW;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds out what JavaFX needs on Linux, before JavaFX finds out by failing: an X server, the libraries that its own
/// ones are linked with, and a font.
///
/// JavaFX draws through X11 alone, also on a Wayland desktop, where it needs XWayland. Without a display it throws,
/// with a missing library it prints stack traces, and with no font it fails in the middle of the first window. What is
/// there is found in a few milliseconds, by reading; only what seems to lack is asked for in a way that costs more.
public final class LinuxDesktop {
    private static final String SILENT = "does not answer";
    private final SystemProbe machine;
    private final FastDisplayCheck quick;

    public LinuxDesktop(SystemProbe machine) {
        this.machine = machine;
        this.quick = new FastDisplayCheck(machine);
    }

    /// Whether a window can be opened.
    public DisplayAvailability forWindow() {
        return seesEverything()
                ? new DisplayAvailability.Usable(quick.seesGraphicsDevice())
                : screen(display(), missing(WINDOW, TEXT));
    }

    /// Whether pictures can be drawn, for which no display is needed.
    public DisplayAvailability forPictures() {
        return screen(Optional.empty(), missing(TEXT));
    }

    private boolean seesEverything() {
        for (DesktopLibrary library : DesktopLibrary.values()) {
            if (!quick.seesLibrary(library.file())) {
                return false;
            }
        }
        return quick.seesDisplay() && quick.seesDisplayKey() && machine.hasFont();
    }

    private DisplayAvailability screen(Optional<Lack> display, List<DesktopLibrary> missing) {
        List<Lack> lacks = new ArrayList<>(display.stream().toList());
        lack(missing).ifPresent(lacks::add);
        // Without fontconfig nobody can tell whether there are fonts.
        if (!missing.contains(DesktopLibrary.FONTCONFIG) && !machine.hasFont()) {
            lacks.add(Lack.FONTS);
        }
        if (lacks.isEmpty()) {
            return new DisplayAvailability.Usable(
                    quick.seesGraphicsDevice() && missing(GRAPHICS_CARD).isEmpty());
        }
        return new DisplayAvailability.Missing(
                lacks.stream().map(Lack::why).toList(),
                lacks.stream()
                        .flatMap(lack -> lack.debian().stream())
                        .distinct()
                        .toList(),
                lacks.stream()
                        .flatMap(lack -> lack.fedora().stream())
                        .distinct()
                        .toList(),
                display.map(lack -> !lack.equals(Lack.WAYLAND)).orElse(false));
    }

    private static Optional<Lack> lack(List<DesktopLibrary> missing) {
        List<DesktopLibrary> needed = missing.stream()
                .filter(library -> !library.comesWithAnyOf(missing))
                .toList();
        String files =
                String.join(", ", needed.stream().map(DesktopLibrary::file).toList());
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lack(
                        files + (needed.size() == 1 ? " is missing" : " are missing"),
                        needed.stream().map(DesktopLibrary::debian).toList(),
                        needed.stream().map(DesktopLibrary::fedora).toList()));
    }

    private List<DesktopLibrary> missing(DesktopLibrary.LibraryUse... uses) {
        return Arrays.stream(DesktopLibrary.values())
                .filter(library -> Arrays.asList(uses).contains(library.use()))
                .filter(library -> !quick.seesLibrary(library.file()) && !machine.links(library.file()))
                .toList();
    }

    /// One thing that is missing, and the packages that bring it.
    private record Lack(String why, List<String> debian, List<String> fedora) {
        static final Lack FONTS =
                new Lack("no font is installed", List.of("fonts-dejavu-core"), List.of("dejavu-sans-fonts"));
        static final Lack WAYLAND = new Lack(
                "DISPLAY is not set and JavaFX draws through X11, so that a Wayland desktop needs XWayland",
                List.of("xwayland"),
                List.of("xorg-x11-server-Xwayland"));

        static Lack display(String why) {
            return new Lack(why, List.of("xvfb", "xauth"), List.of("xorg-x11-server-Xvfb"));
        }
    }

    private Optional<Lack> display() {
        String name = machine.variable("DISPLAY");
        if (name.isEmpty()) {
            boolean wayland = !machine.variable("WAYLAND_DISPLAY").isEmpty();
            return Optional.of(wayland ? Lack.WAYLAND : Lack.display("DISPLAY is not set"));
        }
        XServer server = XServer.of(name);
        Optional<String> trouble = server instanceof XServer.Remote remote && !remote.isPossible()
                ? Optional.of(SILENT)
                : address(server).flatMap(this::trouble);
        return trouble.map(
                words -> Lack.display(String.format(Locale.ROOT, "the display %s (DISPLAY) %s", name, words)));
    }

    private static Optional<SocketAddress> address(XServer server) {
        return switch (server) {
            case XServer.Local local -> Optional.of(UnixDomainSocketAddress.of(local.socket()));
            case XServer.Remote remote -> Optional.of(new InetSocketAddress(remote.host(), remote.port()));
            case XServer.Unclear _ -> Optional.empty();
        };
    }

    private Optional<String> trouble(SocketAddress address) {
        if (!quick.seesDisplay() && !machine.answers(address)) {
            return Optional.of(SILENT);
        }
        return !quick.seesDisplayKey() && machine.refusesWithoutKey(address)
                ? Optional.of("turns this user away, who has no key to it (XAUTHORITY)")
                : Optional.empty();
    }
}
