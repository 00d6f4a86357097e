package cni.explorer.data;

import cni.explorer.text.Characters;
import cni.explorer.text.English;

/// One mistake in a dataset file, with its place.
///
/// @param severity whether the file can be used all the same
/// @param file     the name of the file, as it was asked for
/// @param line     from 1; 0 where the file as a whole is meant
/// @param column   from 1; 0 where the file as a whole is meant
/// @param pointer  the JSON Pointer of the value, such as `/providers/2/cells/encryption/verdict`; empty for the root
/// @param sentence what is wrong and what is expected
public record Problem(Severity severity, String file, int line, int column, String pointer, String sentence) {

    /// What a problem does to its file.
    public enum Severity {
        /// The file is not a dataset.
        ERROR,
        /// The file can be used; something is missing from it.
        WARNING
    }

    /// All in one line, the way that compilers and editors write places: "cni.json:12:7: … (at /features/0/id)".
    public String text() {
        String name = Characters.onOneLine(file);
        String place = line == 0 ? name : English.format("%s:%d:%d", name, line, column);
        String word = severity == Severity.WARNING ? "warning: " : "";
        return place + ": " + word + sentence + (pointer.isEmpty() ? "" : " (at " + pointer + ")");
    }
}
