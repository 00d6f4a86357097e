package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.text.English;
import cni.explorer.text.ProgramText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads the command line and runs the command that it asks for.
final class Arguments {
    private static final int HELP_WIDTH = 100;

    private final Output output;
    private final CommandLine commandLine;

    /// With all commands.
    Arguments(CliEnvironment environment) {
        this(environment, commands(environment).values());
    }

    private Arguments(CliEnvironment environment, Collection<Supplier<Object>> commands) {
        output = environment.output();
        commandLine = new CommandLine(new WindowCommand(new WindowLauncher(environment)));
        commands.forEach(command -> commandLine.addSubcommand(command.get()));
        // Its warnings would stand among the program's own sentences.
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
        // An argument such as @home is a word to search for, not a file with more arguments.
        commandLine.setExpandAtFiles(false).setUsageHelpWidth(HELP_WIDTH);
        // A search may be for words that look like an option.
        commandLine.setAllowOptionsAsOptionParameters(true);
        withHelp(commandLine, "CNI Explorer " + ProgramText.version());
    }

    /// With the command that is named first alone, if one is: to look at the options of all others takes as long as to
    /// read some ten thousand providers.
    static Arguments of(CliEnvironment environment, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(environment);
        Supplier<Object> first = commands.get(arguments[0]);
        return new Arguments(environment, first == null ? commands.values() : List.of(first));
    }

    /// By their names, in the order in which help has them.
    private static Map<String, Supplier<Object>> commands(CliEnvironment environment) {
        Output output = environment.output();
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("show", () -> new ShowCommand(output, environment.terminalWidth()));
        commands.put("export", () -> new ExportCommand(output, environment.today()));
        commands.put("render", () -> new RenderCommand(output, environment.drawing(), environment.painter()));
        commands.put(
                "check",
                () -> new CheckCommand(
                        output, environment.terminalWidth(), environment.today(), environment.metrics()));
        commands.put("diff", () -> new DiffCommand(output, environment.terminalWidth()));
        commands.put("metrics", () -> MetricsCommand.with(output, environment.terminalWidth(), environment.metrics()));
        commands.put("new", () -> new NewCommand(output));
        return commands;
    }

    private static void withHelp(CommandLine command, String... version) {
        command.getCommandSpec().version(version).mixinStandardHelpOptions(true);
        command.getCommandSpec().usageMessage().sortOptions(false).abbreviateSynopsis(true);
        command.getSubcommands().values().forEach(below -> withHelp(below, version));
    }

    /// All commands and their options.
    CommandLine commandLine() {
        return commandLine;
    }

    private static String version(CommandLine chosen) {
        StringWriter version = new StringWriter();
        chosen.printVersionHelp(new PrintWriter(version));
        return version.toString();
    }

    void run(String... arguments) throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        ParseResult parsed = parse(arguments);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            rejectOptionsBefore(last);
            last = last.subcommand();
        }
        CommandLine chosen = last.commandSpec().commandLine();
        if (last.isUsageHelpRequested()) {
            // A writer of its own would swallow what went wrong.
            output.write(out -> out.write(chosen.getUsageMessage()));
        } else if (last.isVersionHelpRequested()) {
            output.write(out -> out.write(version(chosen)));
        } else if (chosen.getCommand() instanceof Command command) {
            command.run();
        }
    }

    private ParseResult parse(String... arguments) throws UsageException {
        try {
            return commandLine.parseArgs(arguments);
        } catch (ParameterException wrong) {
            String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            UsageException trouble = wrong instanceof UnmatchedArgumentException unmatched
                    ? unknown(unmatched.getUnmatched().getFirst(), unmatched.getCommandLine())
                    : new UsageException(wrong.getMessage() + ".");
            throw new UsageException(English.format("%s See %s --help.", trouble.getMessage(), command));
        }
    }

    private static UsageException unknown(String argument, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (argument.startsWith("-")) {
            List<String> options =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return NameLookup.missing(
                    English.format("%s has no option “%s”; it has ", name, argument), argument, options);
        }
        return command.getSubcommands().isEmpty()
                ? new UsageException(English.format("%s takes no “%s”.", name, argument))
                : NameLookup.command(argument, command.getSubcommands().keySet());
    }

    private static void rejectOptionsBefore(ParseResult parent) throws UsageException {
        Optional<ArgSpec> early = parent.matchedArgs().stream().findFirst();
        if (early.isPresent()) {
            String command = parent.subcommand().commandSpec().qualifiedName();
            throw new UsageException(
                    English.format("Options belong behind the command: say %s, then the options.", command));
        }
    }
}
