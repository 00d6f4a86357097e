package cni.explorer.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One column of the matrix.
///
/// @param id         its name in files and on the command line
/// @param name       the source's own word for it, which stands in the definition alone
/// @param header     the short name in the lines of a column header
/// @param shortName  what it is called wherever somebody reads of it, be it a tick, a column, a reason or a sentence:
///                   in the sense of the requirement ("No external datastore")
/// @param kind       what can be asked of it
/// @param definition what it means, from the source; absent where the source does not say
/// @param group      the group of columns it belongs to; empty where the dataset has no groups
public record Feature(
        FeatureId id,
        String name,
        List<String> header,
        String shortName,
        Kind kind,
        Optional<TextBlock> definition,
        String group) {

    public Feature {
        header = List.copyOf(header);
    }

    /// A name of several words in two lines, as even as they can be.
    public static List<String> inTwoLines(String name) {
        int middle = name.length() / 2;
        return IntStream.range(1, name.length())
                .filter(at -> name.charAt(at) == ' ')
                .boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - middle), Math.abs(other - middle)))
                .map(at -> List.of(name.substring(0, at), name.substring(at + 1)))
                .orElse(List.of(name));
    }

    /// What a reader can ask of a feature. A kind answers for itself: the rest of the program asks it these
    /// questions, and never by `instanceof` which one it is. What it does not answer, it does not have.
    /// The few places that must tell the kinds apart are `switch`es that know every one.
    public sealed interface Kind {
        /// Its name in what is written for other programs, in lower case.
        String word();

        /// Whether its cells answer with a verdict, which stands before their values.
        default boolean isJudged() {
            return false;
        }

        /// Whether its cells count under categories, of which a reader accepts some.
        default boolean hasCategories() {
            return false;
        }

        /// What a tick asks for; empty where nothing can be required or preferred.
        default Optional<String> requirement() {
            return Optional.empty();
        }

        /// What its figures tell, of which a reader asks for enough; empty where nothing is counted.
        default Optional<Metric.Unit> unit() {
            return Optional.empty();
        }

        /// Whether a tick can require or prefer it.
        default boolean isRequirable() {
            return requirement().isPresent();
        }
    }

    /// Its cells are judged against one sentence.
    ///
    /// @param sentence what a tick asks for, such as "No external datastore to run"
    public record Judged(String sentence) implements Kind {
        @Override
        public String word() {
            return "judged";
        }

        @Override
        public boolean isJudged() {
            return true;
        }

        @Override
        public Optional<String> requirement() {
            return Optional.of(sentence);
        }
    }

    /// Its cells name one or more of a few values, of which a reader accepts some.
    public record Category() implements Kind {
        @Override
        public String word() {
            return "category";
        }

        @Override
        public boolean hasCategories() {
            return true;
        }
    }

    /// Its cells are the figures of a metric, of which a reader asks for enough.
    ///
    /// @param tells what they tell
    public record Measured(Metric.Unit tells) implements Kind {
        @Override
        public Optional<Metric.Unit> unit() {
            return Optional.of(tells);
        }

        @Override
        public String word() {
            return "metric";
        }
    }

    /// Its cells can only be read.
    public record Text() implements Kind {
        @Override
        public String word() {
            return "text";
        }
    }
}
