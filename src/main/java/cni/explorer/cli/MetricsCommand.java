package cni.explorer.cli;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The figures of repositories, asked anew and as they were.
@CommandLine.Command(
        name = "metrics",
        description = "Ask GitHub for the figures of the providers, and show or export what it has said so far.")
final class MetricsCommand implements Command {
    @Spec
    private final CommandSpec spec = CommandSpec.create();

    /// With its three commands below it.
    ///
    /// @param width how wide the terminal is
    static CommandLine with(Output output, IntSupplier width, Supplier<MetricsEnvironment> environment) {
        return new CommandLine(new MetricsCommand())
                .addSubcommand(new MetricsRefreshCommand(output, width, environment))
                .addSubcommand(new MetricsShowCommand(output, width, environment))
                .addSubcommand(new MetricsExportCommand(output, environment));
    }

    @Override
    public void run() throws UsageException {
        throw NameLookup.missing(
                "metrics is followed by what to do: ", "", spec.subcommands().keySet());
    }
}
