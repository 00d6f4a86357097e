package cni.explorer.export;

import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.query.Matrix;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the marks of providers mean, and where that was read, for texts that no one can point at with a mouse.
final class Marks {
    private Marks() {}

    /// A sentence for each provider in sight whose mark says more than its word.
    static List<String> explained(Matrix matrix) {
        return telling(matrix).stream().flatMap(Marks::explained).toList();
    }

    /// The providers in sight whose mark says more than its word, in the order of the dataset.
    static List<Provider> telling(Matrix matrix) {
        return IntStream.concat(matrix.rows().stream(), matrix.excluded().stream())
                .sorted()
                .mapToObj(matrix.dataset().providers()::get)
                .filter(provider -> provider.mark()
                        .filter(mark ->
                                mark.sentence().isPresent() || !mark.sources().isEmpty())
                        .isPresent())
                .toList();
    }

    /// The addresses where a mark was read, parted by a bar; empty if that is the source of the dataset.
    static String sources(Provider provider) {
        return provider.mark().stream()
                .flatMap(mark -> mark.sources().stream())
                .map(Source::address)
                .map(Object::toString)
                .collect(Collectors.joining(" | "));
    }

    private static Stream<String> explained(Provider provider) {
        return provider.mark().stream()
                .map(mark -> "%s (%s). %s %s"
                        .formatted(provider.name(), mark.word(), mark.sentence().orElse(""), sources(provider))
                        .strip());
    }
}
