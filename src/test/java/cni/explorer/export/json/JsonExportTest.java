package cni.explorer.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.ExportFormat;
import cni.explorer.export.SmallField;
import cni.explorer.export.Written;
import cni.explorer.query.Selection;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What other programs rely on: the members of the document, their names, their order and their forms.
class JsonExportTest {
    @Test
    void membersStayAsTheyAreWhileTheFormatIsOne() throws IOException {
        assertEquals(Written.kept("small-field-asked.json"), json(SmallField.ASKED));
    }

    @Test
    void figuresAreColumnsAndReasonsWithTheirNumbers() throws IOException {
        assertEquals(Written.kept("small-field-bounded.json"), json(SmallField.bounded(), "stars", "release"));
    }

    @Test
    void whoIsLeftOutForADisputedCellAloneIsSaidToBe() throws IOException {
        String json = json(SmallField.ASKED.withDisputedUnmet(true));

        assertTrue(json.contains("\"disputedCellsCount\": false"), json);
        assertTrue(json.contains("""
                          "feature": "policies",
                          "value": "Yes",
                          "verdict": "yes",
                          "footnotes": [],
                          "because": "disputed"
                """), json);
    }

    @Test
    void disputesWithoutAVerdictOrAQuotationHaveNoSuchMembers() throws IOException {
        assertTrue(json(Selection.NOTHING).contains("""
                          "dispute": {
                            "value": "No",
                            "sources": [
                              {
                                "label": "Never",
                                "address": "https://example.org/never"
                              }
                            ]
                          }
                """));
    }

    @Test
    void besideASearchItCountsWhoIsLeftAndWhoOfThemIsFound() throws IOException {
        assertTrue(
                json(SmallField.ASKED.withSearch("alpha")).contains("""
                    "left": 2,
                    "found": 1,
                    "of": 3
                """), json(SmallField.ASKED.withSearch("alpha")));
    }

    private static String json(Selection selection, String... metrics) throws IOException {
        return Written.as(ExportFormat.JSON, SmallField.matrix(selection, metrics));
    }
}
