package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
import cni.explorer.export.FigureSelection;
import cni.explorer.export.csv.FiguresCsv;
import cni.explorer.export.svg.FiguresSvg;
import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.storage.FileEnding;
import cni.explorer.storage.TextSize;
import cni.explorer.storage.ThemePreference;
import cni.explorer.text.ChartText;
import cni.explorer.text.English;
import cni.explorer.workspace.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A picture of a view.
@CommandLine.Command(
        name = "render",
        description = "Draw a view as a PNG picture, or one chart alone; needs no display.")
final class RenderCommand implements Command {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}");
    private static final String USUAL_SIZE = "1280x800";
    private static final int SMALLEST = 200;
    private static final int LARGEST = 8192;

    private final Output output;
    private final Supplier<DisplayAvailability> drawing;
    private final Painter painter;

    @Mixin
    private final QuestionOptions question = new QuestionOptions();

    @Option(names = "--view", paramLabel = "VIEW", description = "matrix, compare or charts.")
    private @Nullable String view;

    @Option(
            names = "--chart",
            paramLabel = "METRIC",
            description = "One chart alone in place of a view: its metric by its id. Drawn as FILE ends, .png or .svg; "
                    + ".csv writes its figures.")
    private @Nullable String chart;

    @Option(names = "--log", description = "The chart on a scale of powers of ten.")
    private boolean log;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light (if nothing is said), dark or high-contrast, which is on black.")
    private String theme = "light";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "In pixels; 1280x800 if nothing is said. A chart alone is as high as its rows.")
    private @Nullable String size;

    @Option(
            names = "--text-size",
            paramLabel = "PERCENT",
            description = "How large everything is drawn, from 80 to 200; 100 if nothing is said.")
    private String textSize = Integer.toString(TextSize.USUAL.percent());

    @Option(names = "--transposed", description = "Draw the matrix with features as rows.")
    private boolean transposed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write, a PNG picture.")
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
        View chosen = view();
        ThemePreference light = NameLookup.constant(
                "theme", theme, List.of(ThemePreference.LIGHT, ThemePreference.DARK, ThemePreference.HIGH_CONTRAST));
        if (transposed && (chosen != View.MATRIX || chart != null)) {
            throw new UsageException(
                    "“--transposed” turns the matrix and nothing else: leave it out or say --view matrix.");
        }
        Matcher pixels = SIZE.matcher(size == null ? USUAL_SIZE : size);
        if (!pixels.matches()) {
            throw wrongSize();
        }
        TextSize text = textSize();
        int width = side(pixels.group(1));
        int height = side(pixels.group(2));
        Query asked = question.ask();
        Optional<FigureSelection> alone = chart == null ? Optional.empty() : Optional.of(chart(asked, chart));
        Optional<Path> target = OutputFile.of(file);
        mustFit(alone.isPresent());
        OutputFile.mustNotBe(target, asked);
        if (alone.isPresent() && isText(alone.get(), target)) {
            return;
        }
        Painter.PictureRequest picture = new Painter.PictureRequest(
                transposed ? asked.withFeaturesAsRows() : asked, chosen, alone, light, text, width, height);
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

    private View view() throws UsageException {
        if (chart != null) {
            if (view != null && !view.equals(NameLookup.name(View.CHARTS))) {
                throw new UsageException("“--chart” draws one chart alone: leave out --view.");
            }
            if (size != null) {
                throw new UsageException("A chart alone is as high as its rows: leave out --size.");
            }
            return View.CHARTS;
        }
        if (log) {
            throw new UsageException("“--log” goes with --chart.");
        }
        if (view == null) {
            throw new UsageException(English.format(
                    "Say what to draw: --view %s, or --chart METRIC.",
                    English.or(NameLookup.names(List.of(View.values())))));
        }
        return NameLookup.constant("view", view, List.of(View.values()));
    }

    private FigureSelection chart(Query asked, String metric) throws UsageException, FileAccessException {
        Dataset dataset = asked.dataset();
        Metric drawn = dataset.metrics().stream()
                .filter(one -> one.id().equals(metric))
                .findFirst()
                .orElseThrow(() -> NameLookup.missing(
                        English.format("There is no chart “%s”; there is ", metric),
                        metric,
                        dataset.metrics().stream().map(Metric::id).toList()));
        List<Integer> rows = asked.matrix().rows().stream().boxed().toList();
        return FigureSelection.of(dataset, rows, metric, log)
                .only(drawn)
                .withAsked(ChartText.asked(asked.matrix().outcome()));
    }

    /// Refuses a name that says of the file that it is what it will not be.
    private void mustFit(boolean isChart) throws UsageException {
        FileEnding ending = FileEnding.of(file);
        if (isChart ? !ending.fits("png", "svg", "csv") : !ending.fits("png")) {
            throw new UsageException(English.format(
                    isChart
                            ? "“%s” would be no such file: a chart is written as PNG, SVG or CSV; name it .png, .svg or .csv."
                            : "“%s” would be no such file: a picture is written as PNG; name it .png.",
                    file));
        }
    }

    /// Whether the file is one that holds no picture; it is written then.
    private boolean isText(FigureSelection alone, Optional<Path> target) throws FileAccessException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            output.writeText(target, out -> new FiguresSvg(alone).write(out));
            return true;
        }
        if (name.endsWith(".csv")) {
            output.writeText(target, out -> new FiguresCsv(alone).write(out));
            return true;
        }
        if (alone.providers().size() > FigureSelection.MOST_IN_PICTURE) {
            throw FileAccessException.writing(
                    Path.of(file),
                    new IOException(ChartText.tooManyRows(alone.providers().size(), FigureSelection.MOST_IN_PICTURE)));
        }
        return false;
    }

    private int side(String digits) throws UsageException {
        int side = Integer.parseInt(digits);
        if (side < SMALLEST || side > LARGEST) {
            throw wrongSize();
        }
        return side;
    }

    private TextSize textSize() throws UsageException {
        int percent = PERCENT.matcher(textSize).matches() ? Integer.parseInt(textSize) : 0;
        if (percent < TextSize.LEAST || percent > TextSize.MOST) {
            throw new UsageException(English.format(
                    "“%s” is no text size: say a number from %d to %d.", textSize, TextSize.LEAST, TextSize.MOST));
        }
        return new TextSize(percent);
    }

    private UsageException wrongSize() {
        return new UsageException(English.format(
                "“%s” is no size: say WIDTHxHEIGHT in pixels, such as 1280x800, each from %d to %d.",
                size == null ? USUAL_SIZE : size, SMALLEST, LARGEST));
    }
}
