package cni.explorer.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The manual of the command line in the language of `man`, with every command on one page.
@NullMarked
final class ManPage {
    private static final Pattern LINE_THAT_WOULD_BE_A_REQUEST = Pattern.compile("(?m)^(?=[.'])");

    private final CommandLine program;
    private final String version;
    private final LocalDate day;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandLine program, String version, LocalDate day) {
        this.program = program;
        this.version = version;
        this.day = day;
    }

    String text() {
        CommandSpec spec = program.getCommandSpec();
        line(".TH CNI\\-EXPLORER 1 \"%s\" \"CNI Explorer %s\" \"User Commands\"".formatted(day, escaped(version)));
        line(".SH NAME");
        line("cni\\-explorer \\- compare CNI network providers for Kubernetes");
        line(".SH SYNOPSIS");
        synopsis(program);
        program.getSubcommands().values().forEach(this::synopsis);
        line(".SH DESCRIPTION");
        paragraphs(spec.usageMessage().description());
        line(".SH OPTIONS");
        arguments(spec);
        program.getSubcommands().forEach(this::command);
        line(".SH EXIT STATUS");
        spec.usageMessage().exitCodeList().forEach(this::entry);
        examples(spec.usageMessage());
        files();
        return page.toString();
    }

    private void synopsis(CommandLine command) {
        String synopsis = command.getHelp().synopsis(0).strip();
        String name = command.getCommandSpec().qualifiedName();
        line(".B " + escaped(name));
        line(escaped(
                synopsis.startsWith(name) ? synopsis.substring(name.length()).strip() : synopsis));
        line(".br");
    }

    private void command(String name, CommandLine command) {
        line(".SH COMMAND " + name.toUpperCase(Locale.ROOT));
        paragraphs(command.getCommandSpec().usageMessage().description());
        arguments(command.getCommandSpec());
        exampleLines(command.getCommandSpec().usageMessage());
    }

    private void arguments(CommandSpec spec) {
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            if (!positional.hidden()) {
                tagged("\\fI" + escaped(positional.paramLabel()) + "\\fR", described(positional.description()));
            }
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String names = Arrays.stream(option.names())
                        .map(name -> "\\fB" + escaped(name) + "\\fR")
                        .collect(Collectors.joining(", "));
                String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
                tagged(names + value, described(option.description()));
            }
        }
    }

    private void entry(String status, String meaning) {
        tagged("\\fB" + escaped(status) + "\\fR", meaning);
    }

    private void examples(UsageMessageSpec usage) {
        if (usage.footer().length > 0) {
            line(".SH EXAMPLES");
            exampleLines(usage);
        }
    }

    private void exampleLines(UsageMessageSpec usage) {
        if (usage.footer().length > 0) {
            line(".PP");
            line(".nf");
            Arrays.stream(usage.footer()).forEach(words -> line(guarded(escaped(plain(words)))));
            line(".fi");
        }
    }

    private void files() {
        line(".SH FILES");
        Map<String, String> files = Map.of(
                "$XDG_CONFIG_HOME/cni-explorer/settings.json (~/.config/cni-explorer/settings.json)",
                "What the window remembers from one start to the next. It may be deleted.");
        files.forEach((name, what) -> tagged("\\fI" + escaped(name) + "\\fR", what));
        line(".SH ENVIRONMENT");
        tagged(
                "\\fBCNI_EXPLORER_JAVA_OPTIONS\\fR",
                "Further options for the Java virtual machine that the program brings along, for instance -Xmx4g.");
    }

    private void tagged(String tag, String words) {
        line(".TP");
        line(tag);
        line(guarded(escaped(words)));
    }

    private void paragraphs(String... lines) {
        for (String words : List.of(lines)) {
            line(words.isBlank() ? ".PP" : guarded(escaped(plain(words))));
        }
    }

    private String described(String... lines) {
        return Arrays.stream(lines).map(this::plain).collect(Collectors.joining(" "));
    }

    /// Without the marks that picocli turns into colours, and with line breaks as spaces.
    private String plain(String words) {
        String broken = words.replace("%n", " ").replace("%%", "%");
        return Help.Ansi.OFF.string(broken);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String guarded(String words) {
        return LINE_THAT_WOULD_BE_A_REQUEST.matcher(words).replaceAll("\\\\&");
    }

    private void line(String words) {
        page.append(words).append('\n');
    }
}
