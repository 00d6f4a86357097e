package cni.explorer.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What made-up datasets say of themselves.
public final class DatasetInfos {
    public static final DatasetInfo MADE_UP = new DatasetInfo(
            "made-up",
            "Made up",
            "Made up for a test",
            "Nobody",
            LocalDate.of(2026, 1, 2),
            Optional.of(new Source.Page(URI.create("https://example.org/data"), "Example")),
            "",
            Optional.empty(),
            List.of());

    private DatasetInfos() {}
}
