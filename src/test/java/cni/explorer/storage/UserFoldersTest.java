package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UserFoldersTest {
    @Test
    void linuxFollowsTheXdgFolders() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "/conf", "XDG_STATE_HOME", "/state");
        UserFolders folders = new UserFolders(environment, "Linux", "/home/ann");

        assertEquals(Optional.of(Path.of("/conf/cni-explorer")), folders.settings());
        assertEquals(Optional.of(Path.of("/state/cni-explorer")), folders.state());
    }

    @Test
    void linuxHasDefaultsAndIgnoresRelativeFolders() {
        UserFolders folders = new UserFolders(Map.of("XDG_CONFIG_HOME", "conf"), "Linux", "/home/ann");

        assertEquals(Optional.of(Path.of("/home/ann/.config/cni-explorer")), folders.settings());
        assertEquals(Optional.of(Path.of("/home/ann/.local/state/cni-explorer")), folders.state());
    }

    @Test
    void macKeepsThemInTheLibrary() {
        UserFolders folders = new UserFolders(Map.of(), "Mac OS X", "/Users/ann");

        assertEquals(Optional.of(Path.of("/Users/ann/Library/Application Support/CNI Explorer")), folders.settings());
        assertEquals(Optional.of(Path.of("/Users/ann/Library/Logs/CNI Explorer")), folders.state());
    }

    @Test
    void windowsSaysWhereTheyAre() {
        Map<String, String> environment = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
        UserFolders folders = new UserFolders(environment, "Windows 11", "/users/ann");

        assertEquals(Optional.of(Path.of("/roaming/CNI Explorer")), folders.settings());
        assertEquals(Optional.of(Path.of("/local/CNI Explorer")), folders.state());
    }

    @Test
    void noHomeMeansNoFolder() {
        assertEquals(Optional.empty(), new UserFolders(Map.of(), "Linux", "?").settings());
        assertEquals(Optional.empty(), new UserFolders(Map.of(), "Linux", "").state());
    }
}
