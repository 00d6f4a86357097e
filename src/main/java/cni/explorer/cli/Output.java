package cni.explorer.cli;

import cni.explorer.files.FileTrouble;
import cni.explorer.files.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where results and messages go: results alone to standard output or a file, messages to standard error. All of it is
/// UTF-8, whatever the locale.
final class Output {
    private final OutputStream out;
    private final PrintWriter messages;

    /// @param out result of the commands; written without a buffer
    /// @param err messages
    Output(OutputStream out, OutputStream err) {
        this.out = out;
        this.messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /// Something that is written as text.
    @FunctionalInterface
    interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    /// Says something to the user.
    void say(String message) {
        messages.println(message);
    }

    /// Writes a result to a file, or to standard output if there is none.
    void write(Optional<Path> file, Text text) throws FileTrouble {
        if (file.isPresent()) {
            SafeFile.write(file.get(), stream -> writeTo(stream, text));
        } else {
            write(text);
        }
    }

    /// Writes a result to standard output. A reader that has seen enough and closes it, such as `head`, is no trouble.
    void write(Text text) throws FileTrouble {
        try {
            writeTo(out, text);
        } catch (IOException failure) {
            if (!closedByReader(failure)) {
                throw FileTrouble.writingTo("standard output", failure);
            }
        }
    }

    private static void writeTo(OutputStream stream, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        text.writeTo(writer);
        writer.flush();
    }

    private static boolean closedByReader(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }
}
