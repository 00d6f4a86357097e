package cni.explorer.export.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// What is escaped in a JSON export besides quotation marks, backslashes and control characters: each half of a
/// surrogate pair. A half that stands alone, which a dataset may hold, thus comes back too; written in UTF-8 as it is,
/// it would become a question mark.
public final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    public JsonEscapes() {
        ascii['\b'] = ESCAPE_STANDARD;
        ascii['\f'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Character.isSurrogate((char) c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }
}
