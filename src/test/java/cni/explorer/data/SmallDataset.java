package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cni.explorer.model.Dataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// A small dataset with one of everything, to be spoilt in one place or another.
final class SmallDataset {
    static final String NAME = "small.json";

    static final String GOOD = """
            {
              "$schema": "dataset.schema.json",
              "format": 1,
              "id": "small",
              "name": "Small",
              "title": "A small comparison",
              "author": "Somebody",
              "asOf": "2020-02-29",
              "source": {"repository": "some/where", "path": "a b.md", "commit": "0123456789012345678901234567890123456789"},
              "about": "Made for the tests.",
              "notice": "Nothing here is true.",
              "passages": [{"heading": "Advice", "paragraphs": ["One.", "Two."], "credit": "Somebody.", "note": "Ours."}],
              "groups": ["Policy", "Project"],
              "features": [
                {"id": "layer", "name": "Layer", "kind": "category", "definition": {"paragraphs": ["What it is."]}},
                {"id": "ingress-egress", "name": "Ingress/Egress Policies", "header": ["Ingress/", "Egress Policies"],
                  "short": "Both ways", "kind": "requirement", "requirement": "Controls both ways", "group": "Policy"},
                {"id": "licence", "name": "Licence", "kind": "text", "group": "Project"}
              ],
              "footnotes": [
                {"id": "only-in", "text": "Only into pods.", "note": "Not out of them."},
                {"id": "2", "text": "Since 2019.", "sources": [{"page": "https://example.org/a", "title": "A page"}]}
              ],
              "providers": [
                {
                  "id": "alpha",
                  "name": "Alpha",
                  "aliases": ["A"],
                  "mark": {"word": "archived", "sentence": "Since 2019.", "sources": [{"page": "https://example.org/b"}]},
                  "links": [{"label": "Home", "address": "http://example.org"}],
                  "summary": {"paragraphs": ["It works."], "credit": "Its founder."},
                  "cells": {
                    "layer": {"value": "Layer 2 and 3", "categories": ["Layer 2", "Layer 3"], "footnotes": ["2"]},
                    "ingress-egress": {"value": "Partly", "verdict": "conditional", "footnotes": ["2", "only-in"]},
                    "licence": {"value": "MIT", "readOn": "2020-01-31", "quotation": "MIT", "note": "Checked."}
                  }
                },
                {
                  "id": "beta",
                  "name": "Beta",
                  "role": "meta",
                  "cells": {
                    "layer": {"value": "N/A", "verdict": "not-applicable"},
                    "ingress-egress": {"value": "Yes", "verdict": "yes", "sources": [{"repository": "some/where", "commit": "0123456789012345678901234567890123456789"}],
                      "dispute": {"value": "No", "verdict": "no", "sources": [{"page": "https://example.org/d"}], "quotation": "none", "note": "A rival says so."}},
                    "licence": {"value": "Unknown", "verdict": "unknown"}
                  }
                }
              ],
              "metrics": [
                {
                  "id": "stars",
                  "name": "Stars",
                  "definition": {"heading": "Likes", "paragraphs": ["Likes on a page."]},
                  "figures": [
                    {"provider": "alpha", "value": 12, "precision": "exact", "on": "2020-01-31", "repository": "a/a", "method": "Counted", "source": {"page": "https://example.org/c"}},
                    {"provider": "alpha", "value": 900, "precision": "rounded", "on": "2019-12", "repository": "a/a", "method": "Counted", "source": {"page": "https://example.org/c"}},
                    {"provider": "alpha", "value": 7, "precision": "read-off", "tolerance": 2, "on": "undated", "repository": "a/a", "method": "Measured", "source": {"page": "https://example.org/c"}, "note": "A guess."}
                  ]
                }
              ],
              "questions": [
                {"id": "both-ways", "text": "Control both ways", "require": ["ingress-egress"], "accept": [{"feature": "layer", "values": ["Layer 2"]}],
                  "quotation": "Both ways matter.", "sources": [{"page": "https://example.org/e"}], "note": "Layer 2 is our guess."}
              ]
            }
            """;

    private SmallDataset() {}

    /// The good one with one text in the place of another, which it must hold.
    static String with(String old, String fresh) {
        if (!GOOD.contains(old)) {
            throw new IllegalArgumentException("the small dataset does not hold " + old);
        }
        return GOOD.replace(old, fresh);
    }

    static LoadResult check(String json) {
        return check(json.getBytes(StandardCharsets.UTF_8));
    }

    /// Every file that any test checks is read the shorter way too, which must give the same or nothing.
    static LoadResult check(byte[] bytes) {
        try {
            LoadResult result = DatasetReader.check(new ByteArrayInputStream(bytes), NAME);
            DatasetReader.checkFolded(new ByteArrayInputStream(bytes), NAME).ifPresent(folded -> {
                assertEquals(List.of(), result.problems());
                assertEquals(parts(usable(result)), parts(folded.dataset()));
            });
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that a dataset holds, for comparing.
    static List<Object> parts(Dataset dataset) {
        return List.of(
                dataset.about(),
                dataset.features(),
                dataset.providers(),
                dataset.footnotes(),
                dataset.metrics(),
                dataset.questions(),
                IntStream.range(0, dataset.features().size())
                        .mapToObj(f -> IntStream.range(0, dataset.providers().size())
                                .mapToObj(p -> dataset.cell(p, f))
                                .toList())
                        .toList());
    }

    /// The dataset of a file in which nothing keeps it from being used.
    static Dataset usable(LoadResult result) {
        return assertInstanceOf(LoadResult.Loaded.class, result).dataset();
    }
}
