package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.platform.LinuxDesktop;
import cni.explorer.platform.LocalSystemProbe;
import cni.explorer.platform.LostDisplay;
import cni.explorer.platform.RawArguments;
import cni.explorer.probe.Probes;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.storage.UserFolders;
import cni.explorer.text.ProgramText;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.window.ExplorerApp;
import cni.explorer.ui.window.StartupState;
import cni.explorer.ui.window.WindowComposition;
import cni.explorer.ui.window.WindowSnapshot;
import cni.explorer.workspace.Workspace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts the program. The one class that knows both the command line and the window.
public final class Main {
    /// How long the start has the processors for itself.
    private static final int CALM_SECONDS = 2;

    private Main() {}

    /// Runs the program and ends the process.
    public static void main(String[] args) {
        Output output = new Output(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                () -> FileAccessException.mayLoseItsReader(Path.of("/dev/fd/1")));
        ErrorReporter edge = new ErrorReporter(
                output, new ErrorLog(() -> UserFolders.ofThisUser().state()));
        Thread.setDefaultUncaughtExceptionHandler((_, mistake) -> edge.report(mistake));
        CliEnvironment environment = new CliEnvironment(
                output,
                Terminal::width,
                Main::screen,
                Main::drawing,
                asked -> open(asked, output),
                Main::paint,
                LocalDate::now,
                MetricsEnvironment::ofThisUser);
        System.exit(edge.run(() -> Launch.run(environment, typed(args))).code());
    }

    private static String[] typed(String... args) {
        return isLinux() && RawArguments.lost(args)
                ? RawArguments.restored(new LocalSystemProbe().content("/proc/self/cmdline"), args)
                : args;
    }

    private static boolean isOnX11() {
        return isLinux() && System.getProperty("glass.platform", "gtk").equalsIgnoreCase("gtk");
    }

    private static DisplayAvailability screen() {
        return isOnX11() ? new LinuxDesktop(new LocalSystemProbe()).forWindow() : drawing();
    }

    private static DisplayAvailability drawing() {
        return isLinux()
                ? new LinuxDesktop(new LocalSystemProbe()).forPictures()
                : new DisplayAvailability.Usable(true);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static void open(Optional<Query> asked, Output output) {
        ExplorerApp.open(
                SettingsStore.ofThisUser(),
                settings -> asked.map(one -> new StartupState(
                                one.indexed(), one.warnings(), workspace(one, settings), one.reopened()))
                        .orElseGet(() -> StartupState.asLastTime(settings)),
                (window, close) -> {
                    asked.flatMap(Query::unusable).ifPresent(window::open);
                    probe(window, close);
                    CompletableFuture.delayedExecutor(CALM_SECONDS, TimeUnit.SECONDS)
                            .execute(() -> endWithTheDisplay(output));
                });
    }

    /// Who looks at the status is told that neither the data nor the program was the cause. What was done is kept
    /// already.
    private static void endWithTheDisplay(Output output) {
        if (isOnX11()) {
            LostDisplay.endWith(
                    () -> output.say(ErrorReporter.NAME + ProgramText.DISPLAY_LOST), ExitStatus.DISPLAY.code());
        }
    }

    private static void probe(WindowComposition window, Runnable close) {
        new Probes(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .begin(window, close);
    }

    private static Workspace workspace(Query asked, Settings settings) {
        return asked.lookedAtAs(StartupState.lastTime(asked.workspace().source(), asked.dataset(), settings));
    }

    private static void paint(Painter.PictureRequest picture, OutputStream out) throws IOException {
        Theme theme = switch (picture.theme()) {
            case SYSTEM, LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.CONTRAST_DARK;
        };
        if (picture.chart().isPresent()) {
            WindowSnapshot.write(WindowSnapshot.of(picture.chart().get(), theme), out);
            return;
        }
        Query asked = picture.asked();
        // A picture tells nothing of what its keeper is warned of.
        StartupState start = new StartupState(
                asked.indexed(), List.of(), asked.workspace().withView(picture.view()), asked.reopened());
        WindowSnapshot.write(WindowSnapshot.of(start, theme, picture.size(), picture.width(), picture.height()), out);
    }
}
