package cni.explorer.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.export.Written;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {
    @Test
    void everythingIsThereTheGravestCellsFirst() throws IOException {
        StringWriter out = new StringWriter();
        new ChangesJson(TwoYears.changes()).write(out);
        assertEquals(Written.kept("two-years.json"), out.toString());
    }

    @Test
    void textsAreEscapedAsJsonWantsIt() throws IOException {
        StringWriter written = new StringWriter();
        JsonWriter.write(written, json -> {
            json.put("a\"b", "\\ \n \t \u0001 é 😀");
            json.putTexts("none", List.of());
        });

        assertEquals(
                "{\n  \"a\\\"b\": \"\\\\ \\n \\t \\u0001 é \\ud83d\\ude00\",\n  \"none\": []\n}\n", written.toString());
    }
}
