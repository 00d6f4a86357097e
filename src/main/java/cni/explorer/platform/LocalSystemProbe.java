package cni.explorer.platform;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The machine that the program runs on. Uses the plainest classes of the JDK, since all this happens before the
/// window.
public final class LocalSystemProbe implements SystemProbe {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int DEEPEST = 5;

    /// The first words of an X client: lowest byte first, protocol 11.0, no key.
    private static final byte[] GREETING = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static final byte WELCOME = 1;

    @Override
    public String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    @Override
    public String content(String file) {
        try (InputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public boolean isThere(String file) {
        File there = new File(file);
        return there.canRead() && there.length() > 0;
    }

    @Override
    public boolean exists(String path) {
        return new File(path).exists();
    }

    @Override
    public boolean answers(SocketAddress address) {
        try {
            if (address instanceof UnixDomainSocketAddress local) {
                SocketChannel.open(local).close();
            } else if (address instanceof InetSocketAddress remote) {
                try (Socket socket = new Socket()) {
                    socket.connect(remote, PATIENCE_MILLIS);
                }
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public boolean refusesWithoutKey(SocketAddress address) {
        try (SocketChannel server = SocketChannel.open(address)) {
            server.write(ByteBuffer.wrap(GREETING));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return server.read(answer) == 1 && answer.get(0) != WELCOME;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public boolean links(String library) {
        return NativeLibraries.canLoad(library);
    }

    @Override
    public boolean hasFont() {
        for (String folder : fontFolders()) {
            if (hasFont(new File(folder), 0)) {
                return true;
            }
        }
        return NativeLibraries.fontconfigKnowsAFont();
    }

    private List<String> fontFolders() {
        String home = System.getProperty("user.home", "");
        List<String> folders = new ArrayList<>();
        folders.add("/usr/share/fonts");
        folders.add("/usr/local/share/fonts");
        folders.add(home.concat("/.local/share/fonts"));
        folders.add(home.concat("/.fonts"));
        return folders;
    }

    private static boolean hasFont(File folder, int depth) {
        File[] files = folder.listFiles();
        if (files == null) {
            return false;
        }
        for (File file : files) {
            String name = file.getName();
            if (name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc")) {
                return true;
            }
        }
        for (File file : files) {
            if (depth < DEEPEST && hasFont(file, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
