package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
import cni.explorer.data.OpenFile;
import cni.explorer.text.SettingsText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// Keeps the settings in a file of the user.
///
/// It never fails. A file that is broken, foreign or of a newer program is read as far as it can be, and is copied to
/// `settings.json.broken` before anything is written over it; if even that is impossible, or the folder cannot be
/// written, the settings live in memory until the program ends. Each of these is said in one sentence, once.
///
/// Several windows may keep theirs in one file: what each has changed is put into what stands there by then.
///
/// Safe for several threads.
public final class SettingsStore {
    private static final String NAME = "settings.json";
    private static final int MOST_BYTES = 1 << 24;

    private final Optional<Path> folder;
    private final Optional<Path> file;
    private final JsonCodec json = new JsonCodec();
    private Settings before = Settings.DEFAULTS;
    private boolean isToBeMended;
    private boolean inMemoryOnly;

    private SettingsStore(Optional<Path> folder) {
        this.folder = folder;
        this.file = folder.map(path -> path.resolve(NAME));
    }

    /// Those of the user who runs this process.
    public static SettingsStore ofThisUser() {
        return new SettingsStore(UserFolders.ofThisUser().settings());
    }

    /// Those in a folder, which need not exist; in memory alone if there is none.
    public static SettingsStore in(Optional<Path> folder) {
        return new SettingsStore(folder);
    }

    /// What was read.
    ///
    /// @param settings with defaults for what could not be read
    /// @param message  one sentence for the user, if anything could not be read
    public record LoadedSettings(Settings settings, Optional<String> message) {}

    /// Reads the settings; defaults if there are none.
    public synchronized LoadedSettings load() {
        if (file.isEmpty() || Files.notExists(file.get())) {
            return new LoadedSettings(Settings.DEFAULTS, Optional.empty());
        }
        try {
            return understood(file.get(), OpenFile.unasked(MOST_BYTES, file.get()));
        } catch (IOException failure) {
            inMemoryOnly = true;
            String why = FileAccessException.reading(file.get(), failure).getMessage();
            return new LoadedSettings(Settings.DEFAULTS, Optional.of(SettingsText.unreadable(why)));
        }
    }

    private LoadedSettings understood(Path path, byte[] text) {
        LoadedSettings loaded = read(path, text);
        before = loaded.settings();
        isToBeMended = loaded.message().isPresent();
        return loaded;
    }

    private LoadedSettings read(Path path, byte[] text) {
        List<String> unread = new ArrayList<>();
        Optional<JsonNode> value = json.read(text);
        Settings read = value.map(tree -> SettingsJson.read(tree, unread)).orElse(Settings.DEFAULTS);
        if (value.isPresent() && unread.isEmpty() && version(value.get()) <= SettingsJson.VERSION) {
            return new LoadedSettings(read, Optional.empty());
        }
        return new LoadedSettings(read, Optional.of(what(path, value, unread) + " " + setAside(path)));
    }

    private static String what(Path path, Optional<JsonNode> value, List<String> unread) {
        if (value.isEmpty()) {
            return SettingsText.notJson(path);
        }
        if (version(value.get()) > SettingsJson.VERSION) {
            return SettingsText.newer(path);
        }
        return unread.contains("")
                ? SettingsText.noSettings(path)
                : SettingsText.notUnderstood(path, unread.getFirst());
    }

    private String setAside(Path path) {
        Path copy = path.resolveSibling(NAME + ".broken");
        try {
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            return SettingsText.setAside(copy.getFileName());
        } catch (IOException _) {
            inMemoryOnly = true;
            return SettingsText.LEFT_AS_IT_IS;
        }
    }

    private static double version(JsonNode tree) {
        return tree.path("version").doubleValue(0);
    }

    /// Keeps the settings, if they have changed.
    ///
    /// @return one sentence for the user if they cannot be kept; empty ever after, for once is enough
    public Optional<String> save(Settings settings) {
        return save(() -> settings);
    }

    /// The same of those that hold when it is the turn of this thread: one that waited longer writes nothing older.
    public synchronized Optional<String> save(Supplier<Settings> latest) {
        Settings settings = latest.get();
        if (inMemoryOnly || (settings.equals(before) && !isToBeMended)) {
            return Optional.empty();
        }
        if (file.isEmpty()) {
            inMemoryOnly = true;
            return Optional.of(SettingsText.NO_HOME);
        }
        try {
            Files.createDirectories(folder.orElseThrow());
            try (SettingsLock _ = SettingsLock.in(folder.orElseThrow())) {
                Settings merged = merged(file.get(), settings);
                AtomicFile.write(
                        file.get(), out -> out.write(json.write(members -> SettingsJson.write(members, merged))));
            }
            before = settings;
            isToBeMended = false;
            return Optional.empty();
        } catch (IOException failure) {
            inMemoryOnly = true;
            return Optional.of(SettingsText.notKept(
                    FileAccessException.writing(file.get(), failure).getMessage()));
        }
    }

    /// With what others have changed meanwhile. A file that is gone, or that nobody can read any more, changes nothing.
    private Settings merged(Path path, Settings settings) throws IOException {
        if (Files.notExists(path)) {
            return settings;
        }
        LoadedSettings theirs = read(path, OpenFile.unasked(MOST_BYTES, path));
        if (inMemoryOnly) {
            throw FileAccessException.writing(
                    path, new KnownCauseException("it holds what nobody can read or set aside"));
        }
        return theirs.message().isPresent() && !isToBeMended
                ? settings
                : SettingsMerge.of(before, settings, theirs.settings());
    }
}
