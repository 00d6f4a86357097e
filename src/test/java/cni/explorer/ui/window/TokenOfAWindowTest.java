package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.FileAccessException;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.metrics.TokenStore;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.HeldBack;
import cni.explorer.ui.common.Tasks;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The line of the token says what holds, however long the disk takes.
class TokenOfAWindowTest extends WindowTest {
    private static final String SECRET = "ghp_0123456789abcdef";
    private static final String KEPT = RefreshText.tokenKept("settings/token");

    private final HeldBack tasks = new HeldBack();
    private final List<String> asked = new ArrayList<>();
    private String disk = SECRET;
    private boolean isFull;

    @Override
    protected Tasks tasks() {
        return tasks;
    }

    @Override
    FigureAccess figures() {
        return new FigureAccess(
                Map.of(),
                token -> {
                    asked.add(token.map(one -> one.origin().name()).orElse("nobody"));
                    return (_, _) -> {
                        throw new NotReadException(new Failure.NotFound());
                    };
                },
                _ -> {
                    throw new IllegalStateException("nobody looks");
                },
                Optional.empty(),
                new TokenStore() {
                    @Override
                    public Optional<Token> token() {
                        assertTrue(tasks.isWorking(), "nothing waits for the disk");
                        return Token.of(disk, TokenOrigin.KEPT);
                    }

                    @Override
                    public void keep(String text) throws FileAccessException {
                        assertTrue(tasks.isWorking(), "nothing waits for the disk");
                        if (isFull) {
                            throw FileAccessException.writing(
                                    Path.of("settings", "token"), new FileSystemException("token", null, "No space"));
                        }
                        disk = text;
                    }

                    @Override
                    public String place() {
                        return "settings/token";
                    }
                });
    }

    @Test
    void whatIsKeptIsToldOnceItIsRead() {
        open();
        assertFalse(isSeen(KEPT));
        interact(tasks::letGo);
        assertTrue(isSeen(KEPT));
    }

    @Test
    void whatIsForgottenIsGoneFromTheLineAtOnceAndFromTheDiskInTheEnd() {
        open();
        interact(tasks::letGo);
        clickOn(RefreshText.FORGET_TOKEN);
        assertTrue(isSeen(RefreshText.NO_TOKEN));
        asked.clear();
        clickOn(RefreshText.START);
        interact(tasks::letGo);
        assertTrue(isSeen(RefreshText.NO_TOKEN));
        assertEquals("", disk);
        assertEquals(List.of("nobody"), asked);
    }

    @Test
    void whatIsKeptAndForgottenAgainIsForgottenWhicheverThreadIsFirst() {
        disk = "";
        open();
        interact(tasks::letGo);
        add(true);
        clickOn(RefreshText.FORGET_TOKEN);
        interact(tasks::letGoLastFirst);
        assertEquals("", disk);
        assertTrue(isSeen(RefreshText.NO_TOKEN));
    }

    @Test
    void whatIsTypedBeforeTheDiskHasAnsweredStays() {
        open();
        add(false);
        interact(tasks::letGo);
        assertTrue(isSeen(RefreshText.TOKEN_TYPED));
    }

    @Test
    void aTokenThatIsKeptIsNotSaidToBeForgottenWithTheWindow() {
        disk = "";
        open();
        interact(tasks::letGo);
        add(true);
        assertTrue(isSeen(KEPT));
        interact(tasks::letGo);
        assertEquals(SECRET, disk);
    }

    @Test
    void oneThatCouldNotBeKeptIs() {
        disk = "";
        isFull = true;
        open();
        interact(tasks::letGo);
        add(true);
        interact(tasks::letGo);
        assertTrue(isSeen(RefreshText.TOKEN_TYPED));
    }

    private void open() {
        interact(() -> composition().lookAgain());
    }

    private void add(boolean isKept) {
        clickOn(isSeen(RefreshText.ADD_TOKEN) ? RefreshText.ADD_TOKEN : RefreshText.OTHER_TOKEN);
        write(SECRET);
        if (isKept) {
            clickOn(RefreshText.keepToken("settings/token"));
        }
        clickOn("Use it");
    }

    private boolean isSeen(String words) {
        return lookup((Node node) -> node instanceof Labeled labeled && words.equals(labeled.getText()))
                .queryAll()
                .stream()
                .anyMatch(TokenOfAWindowTest::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
