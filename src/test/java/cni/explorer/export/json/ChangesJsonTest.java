package cni.explorer.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {
    @Test
    void everythingIsThereTheGravestCellsFirst() throws IOException {
        StringWriter out = new StringWriter();
        new ChangesJson(TwoYears.changes()).write(out);
        String json = out.toString();
        assertEquals("""
                {
                  "before": {
                    "id": "then",
                    "name": "Then",
                    "asOf": "2017-11-11"
                  },
                """, json.substring(0, json.indexOf("  \"now\"")));
        assertEquals("""
                  "cells": [
                    {
                      "provider": "alpha",
                      "feature": "policies",
                      "change": "verdict",
                      "before": {
                        "value": "No",
                        "verdict": "no"
                      },
                      "now": {
                        "value": "Partly",
                        "verdict": "conditional"
                      },
                      "footnotesLost": [],
                      "footnotesCome": [
                        "Only in the \\"beta\\"."
                      ]
                    },
                    {
                      "provider": "beta-net",
                      "feature": "model",
                      "change": "answer",
                """, part(json, "  \"cells\"", "      \"before\": {\n        \"value\": \"vxlan\""));
        assertEquals("""
                    {
                      "metric": "stars",
                      "provider": "gamma",
                      "before": {
                        "value": 7,
                        "precision": "exact",
                        "on": "2017-11-11",
                        "repository": "c/gamma"
                      }
                    }
                  ]
                }
                """, json.substring(json.lastIndexOf("    {\n      \"metric\"")));
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

    private static String part(String json, String from, String to) {
        return json.substring(json.indexOf(from), json.indexOf(to));
    }
}
