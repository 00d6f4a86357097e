package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.text.AnswerSentence;
import cni.explorer.text.Phrase;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// One sentence after the other, in one line.
class SentenceLineTest extends ApplicationTest {
    private Optional<SentenceLine> made = Optional.empty();

    @Override
    public void start(Stage stage) {
        made = Optional.of(new SentenceLine());
        stage.setScene(new Scene(new StackPane(line()), 300, 40));
        stage.show();
    }

    @Test
    void aShorterSentenceLeavesNothingOfTheOneBefore() {
        assertEquals(
                List.of("meet ", "Mesh", " and more"),
                shown(new Phrase("meet ", false), new Phrase("Mesh", true), new Phrase(" and more", false)));
        assertEquals(List.of("Nothing yet"), shown(new Phrase("Nothing yet", false)));
        assertEquals(List.of("meet ", "Windows"), shown(new Phrase("meet ", false), new Phrase("Windows", true)));
    }

    @Test
    void itsTextsAreNotAddedToTheSceneAgainForEachAnswer() {
        shown(new Phrase("meet ", false), new Phrase("Mesh", true));
        List<Node> before = List.copyOf(line().getChildrenUnmodifiable());
        shown(new Phrase("Nothing yet", false));
        shown(new Phrase("meet ", false), new Phrase("Windows", true));
        assertEquals(before, line().getChildrenUnmodifiable());
    }

    @Test
    void whatIsStressedNowIsNotQuietAsWhatStoodThereBefore() {
        shown(new Phrase("meet ", false), new Phrase("Mesh", true));
        shown(new Phrase("Windows", true), new Phrase(" alone", false));
        assertEquals(
                List.of(List.of(StyleClass.STRESSED), List.of(StyleClass.MUTED)),
                seen().stream().map(node -> List.copyOf(node.getStyleClass())).toList());
    }

    @Test
    void whatHasNoRoomEndsInAnEllipsisAndCanBeShortAgain() {
        String much = "so many words that they have no room in it ".repeat(4);
        assertEquals(List.of(much), shown(new Phrase(much, false)));
        assertTrue(seen().getFirst() instanceof Label);
        assertEquals(List.of("short"), shown(new Phrase("short", false)));
        assertTrue(seen().getFirst() instanceof Text);
    }

    @Test
    void whatIsSaidBehindTheAnswerGivesWayPartByPart() {
        List<Phrase> rest = List.of(
                new Phrase(" · preferred ", false),
                new Phrase("Encryption", true),
                new Phrase(" · found for " + "words ".repeat(40), false));
        interact(() -> {
            line().show(new AnswerSentence("meet ", List.of("Mesh"), rest));
            line().getParent().layout();
        });
        assertEquals(
                List.of("meet ", "Mesh", " · preferred ", "Encryption"),
                seen().stream().map(node -> ((Text) node).getText()).toList());
    }

    private SentenceLine line() {
        return made.orElseThrow();
    }

    private List<String> shown(Phrase... phrases) {
        interact(() -> {
            line().show(AnswerSentence.plain(List.of(phrases)));
            line().getParent().layout();
        });
        return seen().stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Label) node).getText())
                .toList();
    }

    private List<Node> seen() {
        return line().getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
    }
}
