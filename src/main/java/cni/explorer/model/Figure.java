package cni.explorer.model;

import java.util.Optional;

/// One dated value of one metric of one provider.
///
/// @param value      the value, in the unit of the metric, 0 or more; a missing figure is absent, never 0
/// @param precision  how exact the value is
/// @param when       when it was true
/// @param repository the repository that was counted, as the source names it
/// @param method     how the value was got
/// @param source     where it was read
/// @param note       a doubt that a reader must know
public record Figure(
        long value,
        Precision precision,
        FigureDate when,
        String repository,
        String method,
        Source source,
        Optional<String> note) {

    /// Whether it is not the value itself but near it.
    public boolean isNear() {
        return switch (precision) {
            case Exact _ -> false;
            case Rounded _, ReadOff _ -> true;
        };
    }

    /// How exact a value is.
    public sealed interface Precision {}

    /// As counted.
    public record Exact() implements Precision {}

    /// Rounded by the source.
    public record Rounded() implements Precision {}

    /// Measured from a drawing that prints no number.
    ///
    /// @param tolerance how far the true value may lie on either side
    public record ReadOff(long tolerance) implements Precision {}
}
