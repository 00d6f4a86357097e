package cni.explorer.text;

import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.query.Matrix;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the marks of providers mean, and where that was read, for texts that no one can point at with a mouse.
public final class ProviderStatusText {
    /// The word for a project that nobody works on any more, by the word of its repository.
    public static final String ARCHIVED = "archived";

    private ProviderStatusText() {}

    /// What that word says where it was learned.
    ///
    /// @param host that said so
    public static String archived(String host, LocalDate read) {
        return English.format("Archived on %s, read %s.", host, Dates.day(read));
    }

    /// A sentence for each visible provider whose mark says more than its word.
    public static List<String> explained(Matrix matrix) {
        return telling(matrix).stream().flatMap(ProviderStatusText::explained).toList();
    }

    /// The visible providers whose mark says more than its word, in the order of the dataset.
    public static List<Provider> telling(Matrix matrix) {
        return IntStream.concat(matrix.rows().stream(), matrix.excluded().stream())
                .sorted()
                .mapToObj(matrix.dataset().providers()::get)
                .filter(provider -> provider.status()
                        .filter(mark ->
                                mark.sentence().isPresent() || !mark.sources().isEmpty())
                        .isPresent())
                .toList();
    }

    /// The addresses where a mark was read, separated by a bar; empty if that is the source of the dataset.
    public static String sources(Provider provider) {
        return provider.status().stream()
                .flatMap(mark -> mark.sources().stream())
                .map(Source::address)
                .map(Object::toString)
                .collect(Collectors.joining(" | "));
    }

    /// The name with the mark behind it, or that the provider is not counted: "kopeio-networking (unmaintained)".
    public static String name(Provider provider) {
        return provider.status()
                .map(mark -> English.format("%s (%s)", provider.name(), mark.word()))
                .orElse(provider.counted() ? provider.name() : provider.name() + " (not counted)");
    }

    private static Stream<String> explained(Provider provider) {
        return provider.status().stream()
                .map(mark -> English.format(
                                "%s (%s). %s %s",
                                provider.name(), mark.word(), mark.sentence().orElse(""), sources(provider))
                        .strip());
    }
}
