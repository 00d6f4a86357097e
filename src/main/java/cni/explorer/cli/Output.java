package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.export.TextContent;
import cni.explorer.storage.AtomicFile;
import cni.explorer.text.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Where results and messages go: results alone to standard output or a file, messages to standard error. All of it is
/// UTF-8, whatever the locale.
final class Output {
    private final OutputStream out;
    private final PrintWriter messages;
    private final BooleanSupplier canBeClosed;

    /// @param out         result of the commands; written without a buffer
    /// @param err         messages
    /// @param canBeClosed whether somebody reads what is written, who may have seen enough
    Output(OutputStream out, OutputStream err, BooleanSupplier canBeClosed) {
        this.out = out;
        this.canBeClosed = canBeClosed;
        this.messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /// Says something to the user on one line. What data, file names and arguments bring into a message steers no
    /// terminal, and cannot be taken for another message.
    void say(String message) {
        messages.println(message.codePoints()
                .map(c -> Characters.steers(c) || Characters.isForbidden(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    }

    /// Writes a result to a file, or to standard output if there is none. A reader that has seen enough and closes
    /// that, such as `head`, is no trouble.
    void write(Optional<Path> file, AtomicFile.ContentWriter bytes) throws FileAccessException {
        if (file.isPresent()) {
            AtomicFile.write(file.get(), bytes);
            return;
        }
        try {
            bytes.writeTo(out);
        } catch (IOException failure) {
            if (failure instanceof FileAccessException || !canBeClosed.getAsBoolean()) {
                throw FileAccessException.writingTo("standard output", failure);
            }
        }
    }

    /// The same of text.
    void writeText(Optional<Path> file, TextContent text) throws FileAccessException {
        write(file, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            text.write(writer);
            writer.flush();
        });
    }

    /// Writes text to standard output.
    void write(TextContent text) throws FileAccessException {
        writeText(Optional.empty(), text);
    }
}
