package cni.explorer.platform;

/// Sees in a few milliseconds that a machine has everything; where it does not see it, nothing is said.
///
/// It runs before every window, in a JVM that has just begun. So it reads three small files with the plainest means:
/// the first stream, pattern or lambda of a JVM costs more than all of this.
final class FastDisplayCheck {
    private static final String SOCKETS = "/proc/net/unix";
    private static final String LINKER_CACHE = "/etc/ld.so.cache";
    /// Of the kernel's own drivers, of NVIDIA's, and of Windows below WSL.
    private static final String[] GRAPHICS_DEVICES = {"/dev/dri", "/dev/nvidiactl", "/dev/dxg"};

    private final SystemProbe machine;
    private final String linkerCache;

    FastDisplayCheck(SystemProbe machine) {
        this.machine = machine;
        this.linkerCache = machine.content(LINKER_CACHE);
    }

    /// Whether an X server of this machine listens where DISPLAY says.
    ///
    /// A connection would be proof, but for the first one the JVM loads its network classes.
    boolean seesDisplay() {
        String display = machine.variable("DISPLAY");
        int dot = display.indexOf('.');
        String number = dot < 0 ? display : display.substring(0, dot);
        return number.length() > 1
                && number.charAt(0) == ':'
                && machine.content(SOCKETS)
                        .contains("/tmp/.X11-unix/X".concat(number.substring(1)).concat("\n"));
    }

    /// Whether there is a key that a display may ask for.
    boolean seesDisplayKey() {
        String file = machine.variable("XAUTHORITY");
        return machine.isThere(file.isEmpty() ? machine.variable("HOME").concat("/.Xauthority") : file);
    }

    /// Whether there is a device that draws. Without one, OpenGL would be worked out by the processor, which takes more
    /// than twice as long for a frame as JavaFX drawing by itself, and some 50 MB for the library that does it.
    boolean seesGraphicsDevice() {
        for (String device : GRAPHICS_DEVICES) {
            if (machine.exists(device)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the cache of the dynamic linker lists a library that is there.
    boolean seesLibrary(String library) {
        String name = "/".concat(library).concat("\0");
        int end = linkerCache.indexOf(name);
        while (end >= 0) {
            // A 32-bit library may stand before the right one.
            String path = linkerCache.substring(linkerCache.lastIndexOf('\0', end) + 1, end + name.length() - 1);
            if (machine.isThere(path)) {
                return true;
            }
            end = linkerCache.indexOf(name, end + 1);
        }
        return false;
    }
}
