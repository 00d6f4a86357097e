package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.files.FileTrouble;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "70:the program made a mistake"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  cni-explorer show --require network-policies --require encryption",
            "  cni-explorer export --require mesh --strict --format csv -o providers.csv",
            "  cni-explorer --data my-comparison.json --accept network-model=vxlan"
        })
final class WindowCommand implements Command {
    private final Opening opening;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(names = "--transposed", description = "Show the matrix with features as rows.")
    private boolean transposed;

    WindowCommand(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void run() throws UsageTrouble, DatasetException, FileTrouble {
        opening.open(Optional.of(question.ask().withTransposed(transposed)));
    }
}
