package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The program without a command: the window.
@CommandLine.Command(
        name = "cni-explorer",
        description = {
            "Compares CNI network providers for Kubernetes: say what the cluster needs, see who is left and why the "
                    + "others are not.",
            "",
            "Without a command it opens the window; with no display it prints what “show” would."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done, also when nobody matches: that is an answer",
            "1:the data is not valid",
            "2:the command line is not valid",
            "3:a file could not be read or written",
            "69:the display is gone on which the window was",
            "70:the program made a mistake"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cni-explorer show --require network-policies --require encryption",
            "  cni-explorer export --require mesh --strict --format csv -o providers.csv",
            "  cni-explorer --data my-comparison.json --accept network-model=vxlan"
        })
final class WindowCommand implements Command {
    private final WindowLauncher opening;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A dataset or a saved comparison to open.")
    private @Nullable String file;

    @Option(names = "--transposed", description = "Show the matrix with features as rows.")
    private boolean transposed;

    WindowCommand(WindowLauncher opening) {
        this.opening = opening;
    }

    /// The same of a file that is known to be one.
    WindowCommand(WindowLauncher opening, String file) {
        this(opening);
        this.file = file;
    }

    /// A word that is neither a file nor a dataset was probably meant as a command.
    private @Nullable String fileOrDataset() throws UsageException {
        if (file != null && spec != null && !DatasetArgument.canBe(file)) {
            UsageException unknown = NameLookup.command(file, spec.subcommands().keySet());
            throw new UsageException(unknown.getMessage() + " See cni-explorer --help.");
        }
        return file;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        QuestionOptions named = question.withFile(fileOrDataset());
        opening.open(named.file(), () -> transposed ? named.ask().withFeaturesAsRows() : named.ask());
    }
}
