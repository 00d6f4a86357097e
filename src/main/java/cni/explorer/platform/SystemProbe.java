package cni.explorer.platform;

import java.net.SocketAddress;

/// What one can find out about the machine.
interface SystemProbe {

    /// The value of an environment variable; empty if it is not set.
    String variable(String name);

    /// A file as ISO 8859-1; empty if it cannot be read.
    String content(String file);

    /// Whether there is a file that can be read and is not empty.
    boolean isThere(String file);

    /// Whether there is anything of that name.
    boolean exists(String path);

    /// Whether somebody listens there, waiting a few seconds at most.
    boolean answers(SocketAddress address);

    /// Whether an X server listens there and turns away who shows no key; false if nobody can tell.
    boolean refusesWithoutKey(SocketAddress address);

    /// Whether the dynamic linker finds a library.
    boolean links(String library);

    /// Whether any font is installed.
    boolean hasFont();
}
