package cni.explorer.ui.reading;

import cni.explorer.ui.reading.TextSpan.Caret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// The texts of a page in the order in which they are read.
record ReadTexts(List<Text> texts) {
    static final ReadTexts NONE = new ReadTexts(List.of());

    /// That keep words in their order where they are drawn, and are none of the words.
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u202A-\\u202E\\u2066-\\u2069]");

    /// A line above or below is farther away than any text of the same line.
    private static final double LINES_FIRST = 10_000;

    ReadTexts {
        texts = List.copyOf(texts);
    }

    /// Those that are shown in a node.
    static ReadTexts in(Node node) {
        return new ReadTexts(shown(node).toList());
    }

    private static Stream<Text> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return switch (node) {
            case Text text when !text.getText().isEmpty() -> Stream.of(text);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ReadTexts::shown);
            default -> Stream.empty();
        };
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    int size() {
        return texts.size();
    }

    /// Of one of them.
    int length(int text) {
        return texts.get(text).getText().length();
    }

    Caret endOf(int text) {
        return new Caret(text, length(text));
    }

    TextSpan all() {
        return new TextSpan(new Caret(0, 0), endOf(size() - 1));
    }

    /// The place that is nearest to a point of the scene; empty where there are no texts.
    Optional<Caret> nearest(Point2D point) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            double distance = distance(bounds(i), point);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return Optional.empty();
        }
        Text text = texts.get(nearest);
        int at = text.hitTest(text.sceneToLocal(point)).getInsertionIndex();
        return Optional.of(new Caret(nearest, Math.clamp(at, 0, length(nearest))));
    }

    /// The word around a place.
    TextSpan word(Caret caret) {
        String words = texts.get(caret.text()).getText();
        int from = caret.at();
        int to = caret.at();
        while (from > 0 && Character.isLetterOrDigit(words.charAt(from - 1))) {
            from--;
        }
        while (to < words.length() && Character.isLetterOrDigit(words.charAt(to))) {
            to++;
        }
        return new TextSpan(new Caret(caret.text(), from), new Caret(caret.text(), to));
    }

    /// The first one that begins below some height of the scene.
    int firstBelow(double top) {
        return IntStream.range(0, size())
                .filter(text -> bounds(text).getMinY() >= top)
                .findFirst()
                .orElse(0);
    }

    /// What stands there: a line for each line of texts, those beside each other with blanks between them.
    String words(TextSpan span) {
        StringBuilder words = new StringBuilder();
        for (int i = span.first().text(); i <= span.last().text(); i++) {
            if (i > span.first().text()) {
                boolean isBeside = bounds(i).getMinY() < bounds(i - 1).getMaxY() - 1;
                words.append(isBeside ? ' ' : '\n');
            }
            words.append(texts.get(i).getText(), span.from(i), span.to(i, length(i)));
        }
        return MARKS.matcher(words).replaceAll("");
    }

    /// The grounds of the letters of a span.
    ///
    /// @param within in whose coordinates
    List<Path> grounds(TextSpan span, Node within) {
        List<Path> grounds = new ArrayList<>();
        for (int i = span.first().text(); i <= span.last().text(); i++) {
            Text text = texts.get(i);
            Path ground = new Path(text.rangeShape(span.from(i), span.to(i, length(i))));
            Point2D origin = within.sceneToLocal(text.localToScene(0, 0));
            ground.setLayoutX(origin.getX());
            ground.setLayoutY(origin.getY());
            ground.getStyleClass().add(ReadingStyle.CHOSEN);
            grounds.add(ground);
        }
        return grounds;
    }

    private Bounds bounds(int text) {
        return texts.get(text).localToScene(texts.get(text).getBoundsInLocal());
    }

    private static double distance(Bounds bounds, Point2D point) {
        double across = Math.max(0, Math.max(bounds.getMinX() - point.getX(), point.getX() - bounds.getMaxX()));
        double down = Math.max(0, Math.max(bounds.getMinY() - point.getY(), point.getY() - bounds.getMaxY()));
        return down * LINES_FIRST + across;
    }
}
