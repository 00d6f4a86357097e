package cni.explorer.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.Matrices;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextReportTest {
    @Test
    void saysWhoIsLeftWhoIsNotAndWhatItHangsOn() throws IOException {
        String report = report(
                Matrices.ofThePost(
                        Reading.LENIENT, "network-policies", "ingress-egress-policies", "external-datastore"),
                TextReport.UNLIMITED);

        assertEquals("""
            3 of 7 providers
            meet Network Policies and No external datastore and Ingress/Egress Policies · lenient reading

                       Network            Route         Network          No external              Ingress/Egress        Commercial
            Provider   Model              Distribution  Policies  Mesh   datastore    Encryption  Policies              Support
            ─────────  ─────────────────  ────────────  ━━━━━━━━  ─────  ━━━━━━━━━━━  ──────────  ━━━━━━━━━━━━━━━━━━━━  ──────────
            Calico     Layer 3            ✓ Yes         ✓ Yes     ✓ Yes  ◐ Etcd [1]   ✓ Yes       ✓ Yes                 ✓ Yes
            Canal      Layer 2 vxlan      – N/A         ✓ Yes     ✗ No   ◐ Etcd [1]   ✗ No        ✓ Yes                 ✗ No
            Weave Net  Layer 2 vxlan [4]  – N/A         ✓ Yes     ✓ Yes  ✓ No         ✓ Yes       ◐ Yes [5] (disputed)  ✓ Yes

            4 excluded, 2 of them by one requirement only
              kube-router         Ingress/Egress Policies: No
              romana              No external datastore: Etcd
              flannel             Network Policies: No; Ingress/Egress Policies: No
              kopeio-networking   Network Policies: No; Ingress/Egress Policies: No
              kubenet (baseline)  Network Policies: Unknown; No external datastore: Unknown; Ingress/Egress Policies: No

            What one requirement keeps out
              Leave out No external datastore: romana returns.
              Leave out Ingress/Egress Policies: kube-router returns.

            ◐ All three are left on a condition: Calico and Canal on footnote 1, Weave Net on footnote 5. \
            Read strictly, nobody is left.

            What the answer hangs on
              Calico would leave if No external datastore (Etcd, on a condition) were not met. [1]
              Canal would leave if No external datastore (Etcd, on a condition) were not met. [1]
              Weave Net would leave if Ingress/Egress Policies (Yes, on a condition) were not met. [5]

            [1] Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.
            [4] Weave Net can operate in AWS-VPC mode without vxlan, but is limited to 50 nodes in EC2.
            [5] Weave Net does not have egress rules out of the box.

            ✓ meets it   ◐ on a condition   ✗ does not   – does not apply   ? not known

            """, report.substring(0, report.indexOf("The facts are those of November 2017")));
        assertTrue(report.contains("\n"
                + "cni-2017: Choosing a CNI Network Provider for Kubernetes, by Chris Love, data of"
                + " 2017-11-11\n"
                + "https://"));
    }

    @Test
    void nobodyLeftMeansNoTableAndAllReasons() throws IOException {
        String report = report(
                Matrices.ofThePost(Reading.STRICT, "network-policies", "ingress-egress-policies", "external-datastore"),
                TextReport.UNLIMITED);

        assertTrue(report.startsWith("None of 7 providers\nmeets "));
        assertFalse(report.contains("─"));
        assertTrue(report.contains("  Calico              No external datastore: Etcd [1], only on a condition\n"));
        assertTrue(report.contains("\n7 excluded, 5 of them by one requirement only\n"));
    }

    @Test
    void noLineEndsWithASpaceOrIsLongerThanTheTerminal() throws IOException {
        String report = report(Matrices.ofThePost(Reading.LENIENT, "mesh"), 80);

        for (String line : report.lines().toList()) {
            assertEquals(line.stripTrailing(), line);
            assertTrue(line.length() <= 80 || line.startsWith("https://"), line);
        }
    }

    @Test
    void aNarrowTerminalGetsTheTableInPiecesThatAllNameTheirRows() throws IOException {
        String report = report(Matrices.ofThePost(Reading.LENIENT), 60);

        assertEquals(
                4, report.lines().filter(line -> line.startsWith("Weave Net  ")).count());
    }

    @Test
    void theBaselineStandsBelowALine() throws IOException {
        List<String> lines = report(Matrices.ofThePost(Reading.LENIENT), TextReport.UNLIMITED)
                .lines()
                .toList();
        int kubenet = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("kubenet (baseline)"))
                .findFirst()
                .orElseThrow());

        assertTrue(lines.get(kubenet - 1).startsWith("···"));
        assertTrue(lines.get(kubenet - 2).startsWith("Weave Net"));
    }

    @Test
    void aSearchSaysHowManyExcludedOnesItHides() throws IOException {
        Matrix all = Matrices.ofThePost(Reading.LENIENT, "network-policies");
        Matrix found = Matrices.of(all.dataset(), all.outcome().selection().withSearch("IPSEC"));

        assertTrue(report(found, TextReport.UNLIMITED)
                .contains("\n1 excluded, by one requirement only, 1 more not found by the search\n"));
    }

    @Test
    void textOfADatasetCannotSteerTheTerminal() throws IOException {
        String report =
                report(Matrices.ofTexts("red\u001B[31m", "two\nlines", "turned\u202Eback"), TextReport.UNLIMITED);

        assertTrue(report.contains("red [31m"));
        assertTrue(report.contains("two lines"));
        assertTrue(report.contains("turned back"));
    }

    @Test
    void wideLettersKeepTheColumnsAligned() throws IOException {
        String report = report(Matrices.ofTexts("日本", "Łódź", "e\u0301te\u0301"), TextReport.UNLIMITED);

        assertTrue(report.contains("\n日本      日本\nŁódź      Łódź\ne\u0301te\u0301       e\u0301te\u0301\n"), report);
    }

    @Test
    void aFootnoteOfSeveralStandsWithItsMark() throws IOException {
        String report = report(Matrices.ofFootnote(Verdict.CONDITIONAL, "this", "that"), TextReport.UNLIMITED);

        assertTrue(report.contains("◐ Yes [1] [2]\n"));
        assertTrue(report.contains("\n[1] this\n[2] that\n"));
    }

    @Test
    void nobodyAtAllIsAnAnswerToo() throws IOException {
        Matrix empty = Matrices.of(Matrices.dataset(List.of()), Selection.NOTHING);

        assertTrue(report(empty, TextReport.UNLIMITED).startsWith("0 providers\nNothing is required yet"));
    }

    @Test
    void comparedProvidersStandSideBySideWithTheirFootnotes() throws IOException {
        Matrix all = Matrices.ofThePost(Reading.LENIENT, "mesh");
        Selection selection =
                all.outcome().selection().withCompared(List.of(new ProviderId("weave-net"), new ProviderId("canal")));
        String report = report(Matrices.of(all.dataset(), selection), TextReport.UNLIMITED);

        assertTrue(report.contains("""
            Weave Net and Canal differ in 5 of 8 features; three are the same

              Feature                  Weave Net             Canal
            ─────────────────────────  ────────────────────  ─────────────
            · Network Model            Layer 2 vxlan [4]     Layer 2 vxlan
              Route Distribution       – N/A                 – N/A
              Network Policies         ✓ Yes                 ✓ Yes
            * Mesh                     ✓ Yes                 ✗ No
            * No external datastore    ✓ No                  ◐ Etcd [1]
            * Encryption               ✓ Yes                 ✗ No
            * Ingress/Egress Policies  ◐ Yes [5] (disputed)  ✓ Yes
            * Commercial Support       ✓ Yes                 ✗ No

            * another answer   ~ in words only   · in footnotes only

            [1] Calico and Canal include a feature"""), report);
    }

    @Test
    void oneProviderAloneIsNotCompared() throws IOException {
        Matrix all = Matrices.ofThePost(Reading.LENIENT, "mesh");
        Selection selection = all.outcome().selection().withCompared(List.of(new ProviderId("canal")));

        assertEquals(report(all, 80), report(Matrices.of(all.dataset(), selection), 80));
    }

    private static String report(Matrix matrix, int width) throws IOException {
        StringWriter out = new StringWriter();
        new TextReport(width).write(matrix, out);
        return out.toString();
    }
}
