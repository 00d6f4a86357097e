package cni.explorer.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.metrics.SourceCheck.UnansweredSource;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.query.MovedSources.MovedSource;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What has to be read again, for programs.
class WorklistJsonTest {
    @Test
    void aFileHasItsPathAReleaseHasNoneAndWhatCouldNotBeAskedSaysWhy() throws IOException {
        MovedSource file = new MovedSource(
                move(SourceMove.MoveKind.FILE, "docs/policy.md", "aaa", "bbb"),
                List.of(new CellPosition(0, 1), new CellPosition(2, 1)));
        MovedSource release =
                new MovedSource(move(SourceMove.MoveKind.RELEASE, "", "v1", "v2"), List.of(new CellPosition(1, 0)));
        StringWriter out = new StringWriter();
        new WorklistJson(
                        TwoYears.NOW,
                        new SourceReport(
                                new MovedSources(List.of(file, release), Map.of()),
                                7,
                                List.of(new UnansweredSource("b/beta README.md", new Failure.NotFound()))))
                .write(out);

        assertEquals("""
                {
                  "format": 1,
                  "dataset": "now",
                  "asked": 7,
                  "changed": [
                    {
                      "on": "2026-09-02",
                      "kind": "file",
                      "repository": "a/alpha",
                      "path": "docs/policy.md",
                      "before": "aaa",
                      "now": "bbb",
                      "difference": "https://github.com/a/alpha/compare/one...two",
                      "cells": [
                        {
                          "provider": "delta",
                          "feature": "policies"
                        },
                        {
                          "provider": "beta-net",
                          "feature": "policies"
                        }
                      ]
                    },
                    {
                      "on": "2026-09-02",
                      "kind": "release",
                      "repository": "a/alpha",
                      "before": "v1",
                      "now": "v2",
                      "difference": "https://github.com/a/alpha/compare/one...two",
                      "cells": [
                        {
                          "provider": "alpha",
                          "feature": "model"
                        }
                      ]
                    }
                  ],
                  "failed": [
                    {
                      "source": "b/beta README.md",
                      "why": "There is no public repository of that name (404)."
                    }
                  ]
                }
                """, out.toString());
    }

    private static SourceMove move(SourceMove.MoveKind kind, String path, String before, String now) {
        return new SourceMove(
                kind,
                "a/alpha",
                path,
                before,
                now,
                LocalDate.of(2026, 9, 2),
                URI.create("https://github.com/a/alpha/compare/one...two"));
    }
}
