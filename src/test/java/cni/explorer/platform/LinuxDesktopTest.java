package cni.explorer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LinuxDesktopTest {
    private final Fake machine = new Fake();

    @Test
    void aDesktopWithEverythingIsUsable() {
        assertEquals(new DisplayAvailability.Usable(true), new LinuxDesktop(machine).forWindow());
        assertEquals(List.of(), machine.asked, "nothing costly is asked of a machine that has it all");
    }

    @Test
    void whereNoDeviceDrawsJavaFxDrawsByItself() {
        machine.gone.add("/dev/dri");

        assertEquals(new DisplayAvailability.Usable(false), new LinuxDesktop(machine).forWindow());
    }

    @Test
    void aServerThatIsNotListedIsAskedItself() {
        machine.files.put("/proc/net/unix", "");
        machine.listening.add(UnixDomainSocketAddress.of("/tmp/.X11-unix/X0"));

        assertEquals(new DisplayAvailability.Usable(true), new LinuxDesktop(machine).forWindow());
    }

    @Test
    void noDisplayNeedsAVirtualOne() {
        machine.variables.remove("DISPLAY");

        assertEquals(
                new DisplayAvailability.Missing(
                        List.of("DISPLAY is not set"), List.of("xvfb", "xauth"), List.of("xorg-x11-server-Xvfb"), true),
                new LinuxDesktop(machine).forWindow());
    }

    @Test
    void waylandAloneIsNotEnough() {
        machine.variables.remove("DISPLAY");
        machine.variables.put("WAYLAND_DISPLAY", "wayland-0");

        assertEquals(
                "cni-explorer: There is no window, because DISPLAY is not set and JavaFX draws through X11, so that a"
                        + " Wayland desktop needs XWayland; to get it: apt install xwayland (Debian, Ubuntu) or dnf"
                        + " install xorg-x11-server-Xwayland (Fedora).",
                missing().advice());
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        machine.variables.put("DISPLAY", ":77");

        assertEquals(
                List.of("the display :77 (DISPLAY) does not answer"), missing().why());
    }

    @Test
    void aDisplayBeyondAllPortsDoesNotAnswer() {
        for (String display : List.of("localhost:59536", "localhost:99999", "far.example:65535.0")) {
            machine.variables.put("DISPLAY", display);
            assertEquals(
                    List.of("the display " + display + " (DISPLAY) does not answer"),
                    missing().why());
        }
    }

    @Test
    void aDisplayThatTurnsTheUserAwayIsNamed() {
        machine.gone.add("/home/ann/.Xauthority");
        machine.guarded = true;

        assertEquals(
                List.of("the display :0 (DISPLAY) turns this user away, who has no key to it (XAUTHORITY)"),
                missing().why());
    }

    @Test
    void aDisplayThatAsksForNoKeyNeedsNone() {
        machine.gone.add("/home/ann/.Xauthority");

        assertEquals(new DisplayAvailability.Usable(true), new LinuxDesktop(machine).forWindow());
    }

    @Test
    void aRemoteDisplayIsAskedOverTheNetwork() {
        machine.variables.put("DISPLAY", "localhost:10.0");
        machine.listening.add(new InetSocketAddress("localhost", 6010));

        assertEquals(new DisplayAvailability.Usable(true), new LinuxDesktop(machine).forWindow());
    }

    @Test
    void everythingThatLacksIsSaidAtOnce() {
        machine.variables.put("DISPLAY", "");
        machine.files.put("/etc/ld.so.cache", "");
        machine.linked.addAll(Set.of(
                "libX11.so.6", "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1"));
        machine.font = false;

        assertEquals(
                "cni-explorer: There is no window, because DISPLAY is not set, and libgtk-3.so.0, libXtst.so.6 are "
                        + "missing, and no font is installed; to get it: apt install xvfb xauth libgtk-3-0 libxtst6 "
                        + "fonts-dejavu-core (Debian, Ubuntu) or dnf install xorg-x11-server-Xvfb gtk3 libXtst "
                        + "dejavu-sans-fonts (Fedora); on a machine without a screen: xvfb-run -a cni-explorer.",
                missing().advice());
    }

    @Test
    void withoutALibraryOfTheGraphicsCardItIsDrawnWithoutIt() {
        machine.files.computeIfPresent("/etc/ld.so.cache", (_, cache) -> cache.replace("/lib64/libGL.so.1\0", ""));

        assertEquals(new DisplayAvailability.Usable(false), new LinuxDesktop(machine).forWindow());
    }

    @Test
    void aLibraryThatTheLinkerRemembersButThatIsGoneIsMissing() {
        machine.gone.add("/lib64/libgtk-3.so.0");

        assertEquals(List.of("libgtk-3.so.0 is missing"), missing().why());
    }

    @Test
    void picturesNeedNeitherADisplayNorGtk() {
        machine.variables.clear();
        machine.files.put(
                "/etc/ld.so.cache",
                cache("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libfreetype.so.6", "libfontconfig.so.1"));

        assertEquals(new DisplayAvailability.Usable(false), new LinuxDesktop(machine).forPictures());
    }

    @Test
    void whatComesWithAnotherMissingLibraryIsNotNamed() {
        machine.files.put("/etc/ld.so.cache", "");

        assertEquals(
                List.of("libgtk-3.so.0, libXtst.so.6 are missing"), missing().why());
        assertEquals(List.of("libgtk-3-0", "libxtst6"), missing().debian());
        DisplayAvailability pictures = new LinuxDesktop(machine).forPictures();
        assertEquals(
                List.of("libpangoft2-1.0-0"),
                assertInstanceOf(DisplayAvailability.Missing.class, pictures).debian());
    }

    @Test
    void picturesNeedFonts() {
        machine.font = false;

        assertEquals(
                "no font is installed; to get it: apt install fonts-dejavu-core (Debian, Ubuntu) or dnf install "
                        + "dejavu-sans-fonts (Fedora)",
                assertInstanceOf(DisplayAvailability.Missing.class, new LinuxDesktop(machine).forPictures())
                        .remedy());
    }

    private DisplayAvailability.Missing missing() {
        return assertInstanceOf(DisplayAvailability.Missing.class, new LinuxDesktop(machine).forWindow());
    }

    /// The linker's cache as glibc writes it: 32-bit libraries among the others.
    private static String cache(String... libraries) {
        StringBuilder cache = new StringBuilder("glibc-ld.so.cache1.1\0");
        for (String library : libraries) {
            cache.append("/lib32/")
                    .append(library)
                    .append("\0/lib64/")
                    .append(library)
                    .append('\0');
        }
        return cache.toString();
    }

    /// A machine that has everything, until a test takes something away.
    private static final class Fake implements SystemProbe {
        private final Map<String, String> variables = new HashMap<>(Map.of("DISPLAY", ":0", "HOME", "/home/ann"));
        private final Map<String, String> files = new HashMap<>(Map.of(
                "/proc/net/unix",
                "0000000000000000: 00000002 00000000 00010000 0001 01 21338 /tmp/.X11-unix/X0\n",
                "/etc/ld.so.cache",
                cache(
                        "libX11.so.6",
                        "libXtst.so.6",
                        "libgtk-3.so.0",
                        "libpango-1.0.so.0",
                        "libpangoft2-1.0.so.0",
                        "libfreetype.so.6",
                        "libfontconfig.so.1",
                        "libGL.so.1",
                        "libXxf86vm.so.1")));
        private final Set<SocketAddress> listening = new HashSet<>();
        private final Set<String> linked = new HashSet<>();
        private final List<String> asked = new ArrayList<>();
        private final Set<String> gone = new HashSet<>();
        private boolean font = true;
        private boolean guarded;

        @Override
        public String variable(String name) {
            return variables.getOrDefault(name, "");
        }

        @Override
        public String content(String file) {
            return files.getOrDefault(file, "");
        }

        @Override
        public boolean isThere(String file) {
            return (file.startsWith("/lib64/") || file.equals("/home/ann/.Xauthority")) && !gone.contains(file);
        }

        @Override
        public boolean exists(String path) {
            return path.equals("/dev/dri") && !gone.contains(path);
        }

        @Override
        public boolean answers(SocketAddress address) {
            asked.add(address.toString());
            return listening.contains(address);
        }

        @Override
        public boolean refusesWithoutKey(SocketAddress address) {
            return guarded;
        }

        @Override
        public boolean links(String library) {
            asked.add(library);
            return linked.contains(library);
        }

        @Override
        public boolean hasFont() {
            return font;
        }
    }
}
