package cni.explorer.cli;

import cni.explorer.platform.DisplayAvailability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import picocli.AutoComplete;
import picocli.CommandLine;

/// Writes what packaging makes out of the command line itself, so that it cannot tell anything else than `--help`: the
/// man page and the completion for shells. Also names the JDK that it runs on, which is the one to link an image from.
@NullMarked
final class PackagingTexts {
    private PackagingTexts() {}

    /// Writes them.
    ///
    /// @param args the folder to write to, the version, and the moment of the build as in `2026-01-01T00:00:00Z`
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        LocalDate day = Instant.parse(args[2]).atZone(ZoneOffset.UTC).toLocalDate();
        CommandLine program = commandLine();
        Files.writeString(folder.resolve("cni-explorer.1"), new ManPage(program, args[1], day).text());
        Files.writeString(folder.resolve("cni-explorer.bash"), AutoComplete.bash("cni-explorer", program));
        Files.writeString(folder.resolve("java.home"), System.getProperty("java.home") + "\n");
        Files.writeString(folder.resolve("version"), args[1] + "\n");
    }

    /// The commands as the program has them; none of them is run.
    private static CommandLine commandLine() {
        Output nowhere = new Output(new ByteArrayOutputStream(), new ByteArrayOutputStream(), () -> false);
        DisplayAvailability none = new DisplayAvailability.Missing(List.of(), List.of(), List.of(), false);
        return new Arguments(new CliEnvironment(
                        nowhere,
                        () -> 0,
                        () -> none,
                        () -> none,
                        _ -> {},
                        (_, _) -> {},
                        () -> LocalDate.EPOCH,
                        MetricsEnvironment::ofThisUser))
                .commandLine();
    }
}
