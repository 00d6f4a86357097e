package cni.explorer.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program's own files belong on this system, by the customs of each.
///
/// Names folders only; they need not exist. A folder is absent where the system does not say where its home is.
public final class UserFolders {
    private final Map<String, String> environment;
    private final String system;
    private final String home;

    /// @param environment the environment variables
    /// @param system      the name of the operating system, as in `os.name`
    /// @param home        the home folder, as in `user.home`; may be empty or "?"
    public UserFolders(Map<String, String> environment, String system, String home) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /// Those of the user who runs this process.
    public static UserFolders ofThisUser() {
        return new UserFolders(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /// What the user has chosen: to be kept and backed up.
    public Optional<Path> settings() {
        return of("XDG_CONFIG_HOME", ".config", "Library/Application Support", "APPDATA", "AppData/Roaming");
    }

    /// What the program notes for itself, such as logs: may be lost.
    public Optional<Path> state() {
        return of("XDG_STATE_HOME", ".local/state", "Library/Logs", "LOCALAPPDATA", "AppData/Local");
    }

    /// What the program has gathered for the user, such as figures over time: to be kept.
    public Optional<Path> data() {
        return of("XDG_DATA_HOME", ".local/share", "Library/Application Support", "LOCALAPPDATA", "AppData/Local");
    }

    private Optional<Path> of(String xdg, String unix, String mac, String windows, String windowsDefault) {
        if (system.startsWith("mac")) {
            return inHome(mac).map(folder -> folder.resolve("CNI Explorer"));
        }
        if (system.startsWith("windows")) {
            return named(windows).or(() -> inHome(windowsDefault)).map(folder -> folder.resolve("CNI Explorer"));
        }
        return named(xdg).or(() -> inHome(unix)).map(folder -> folder.resolve("cni-explorer"));
    }

    private Optional<Path> named(String variable) {
        return absolute(environment.getOrDefault(variable, ""));
    }

    private Optional<Path> inHome(String folder) {
        return absolute(home).map(path -> path.resolve(folder));
    }

    /// Relative paths are to be ignored, says the XDG specification; the JDK calls an unknown home "?".
    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
