package cni.explorer.storage;

import cni.explorer.metrics.KeptReadings;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.Refresh;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks again at many repositories in a process of its own, and says of each when it is kept.
final class RefreshingProcess {
    static final int PROVIDERS = 300;

    private RefreshingProcess() {}

    public static void main(String[] arguments) throws Exception {
        KeptReadings kept = new KeptReadings(Optional.of(new ReadingFile(Path.of(arguments[0]), Clock.systemUTC())));
        List<Provider> providers = IntStream.range(0, PROVIDERS)
                .mapToObj(i -> provider(arguments[1] + i))
                .toList();
        new Refresh((repository, _) -> Readings.stars(repository, 1, Readings.NOW)).of(providers, result -> {
            kept.accept(result);
            System.out.println(result.provider().id().value());
        });
        kept.check();
    }

    private static Provider provider(String name) {
        return new Provider(
                new ProviderId(name),
                name,
                List.of(),
                Provider.Role.PROVIDER,
                Optional.empty(),
                List.of(new Link(name, URI.create("https://github.com/owner/" + name))),
                Optional.empty());
    }
}
