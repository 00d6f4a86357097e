package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.storage.TextSize;
import cni.explorer.storage.ThemePreference;
import cni.explorer.text.English;
import cni.explorer.workspace.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A picture of a view.
@CommandLine.Command(name = "render", description = "Draw a view as a PNG picture; needs no display.")
final class RenderCommand implements Command {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");
    private static final int SMALLEST = 200;
    private static final int LARGEST = 8192;

    private final Output output;
    private final Supplier<DisplayAvailability> drawing;
    private final Painter painter;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(names = "--view", paramLabel = "VIEW", required = true, description = "matrix, compare or charts.")
    private String view = "";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light (if nothing is said), dark or high-contrast, which is on black.")
    private String theme = "light";

    @Option(names = "--size", paramLabel = "WxH", description = "In pixels; 1280x800 if nothing is said.")
    private String size = "1280x800";

    @Option(
            names = "--text-size",
            paramLabel = "PERCENT",
            description = "How large everything is drawn, from 80 to 200; 100 if nothing is said.")
    private int textSize = TextSize.USUAL.percent();

    @Option(names = "--transposed", description = "Draw the matrix with features as rows.")
    private boolean transposed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.png",
            required = true,
            description = "Where to write.")
    private String file = "";

    /// @param output  where the picture goes
    /// @param drawing whether pictures can be drawn on this machine
    RenderCommand(Output output, Supplier<DisplayAvailability> drawing, Painter painter) {
        this.output = output;
        this.drawing = drawing;
        this.painter = painter;
    }

    @Override
    public void run() throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        View chosen = NameLookup.constant("view", view, List.of(View.values()));
        ThemePreference light = NameLookup.constant(
                "theme", theme, List.of(ThemePreference.LIGHT, ThemePreference.DARK, ThemePreference.HIGH_CONTRAST));
        if (transposed && chosen != View.MATRIX) {
            throw new UsageException(
                    "“--transposed” turns the matrix and nothing else: leave it out or say --view matrix.");
        }
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw wrongSize();
        }
        Query asked = question.ask();
        Painter.PictureRequest picture = new Painter.PictureRequest(
                transposed ? asked.withFeaturesAsRows() : asked,
                chosen,
                light,
                textSize(),
                side(pixels.group(1)),
                side(pixels.group(2)));
        Optional<Path> target = OutputFile.of(file);
        OutputFile.mustNotBe(target, asked);
        if (drawing.get() instanceof DisplayAvailability.Missing missing) {
            throw FileAccessException.writing(Path.of(file), new KnownCauseException(missing.remedy()));
        }
        // Whole in memory first: a picture that fails is not begun, and what is ended meanwhile leaves nothing behind.
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            painter.paint(picture, png);
        } catch (IOException failure) {
            throw FileAccessException.writing(Path.of(file), failure);
        }
        output.write(target, png::writeTo);
    }

    private int side(String digits) throws UsageException {
        int side = Integer.parseInt(digits);
        if (side < SMALLEST || side > LARGEST) {
            throw wrongSize();
        }
        return side;
    }

    private TextSize textSize() throws UsageException {
        if (textSize < TextSize.LEAST || textSize > TextSize.MOST) {
            throw new UsageException(English.format(
                    "“%d” is no text size: say a number from %d to %d.", textSize, TextSize.LEAST, TextSize.MOST));
        }
        return new TextSize(textSize);
    }

    private UsageException wrongSize() {
        return new UsageException(English.format(
                "“%s” is no size: say WIDTHxHEIGHT in pixels, such as 1280x800, each from %d to %d.",
                size, SMALLEST, LARGEST));
    }
}
