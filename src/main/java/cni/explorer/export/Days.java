package cni.explorer.export;

import cni.explorer.model.About;
import cni.explorer.model.Evidence;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as a reader reads them, the same wherever the program runs.
final class Days {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// "11 November 2017".
    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /// On which day a cell was read: "read on 22 August 2026", or that of the dataset: "as of 22 August 2026".
    static String words(Evidence evidence, About about) {
        return evidence.readOn().map(day -> "read on " + words(day)).orElseGet(() -> "as of " + words(about.asOf()));
    }

    /// "Choosing a CNI Network Provider for Kubernetes, data of 11 November 2017".
    static String caption(About about) {
        return about.title() + ", data of " + words(about.asOf());
    }
}
