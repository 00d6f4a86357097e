package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Metrics on the command line: asked for, as columns, in exports.
class BoundOptionsTest {
    private final Run run = new Run();

    @Test
    void whoHasTooLittleIsLeftOutWithTheFigureItsDayAndWhatIsRequired() {
        run.run("show", "--at-least", "stars=1000");
        assertTrue(run.out().startsWith("5 of 18 providers\nmeet Stars at least 1,000 · lenient reading\n"), run.out());
        assertTrue(run.out().contains("Stars: 786 (2020-11-24), 1,000 required\n"), run.out());
        assertTrue(run.out().contains("Stars: no data, 1,000 required\n"), run.out());
        assertTrue(run.out().contains("Terway would join if Stars (no data, not known) were met."), run.out());
    }

    @Test
    void asMuchCanBeAskedForAsAFigureCanBe() {
        assertEquals(ExitStatus.DONE, run.run("show", "--at-least", "stars=9223372036854775807"));
        assertTrue(run.out().contains("Stars at least 9,223,372,036,854,775,807"), run.out());
        assertEquals(ExitStatus.USAGE, run.run("show", "--at-least", "stars=9223372036854775808"));
        assertTrue(
                run.err()
                        .contains(
                                "“--at-least stars=9223372036854775808” asks for more than any figure can be, which is "
                                        + "at most 9,223,372,036,854,775,807."),
                run.err());
    }

    @Test
    void noughtsBeforeANumberChangeNothing() {
        assertEquals(ExitStatus.DONE, run.run("show", "--at-least", "stars=0000000000000000000001000"));
        assertTrue(run.out().contains("Stars at least 1,000 "), run.out());
    }

    @Test
    void monthsAreCountedFromTheDayOfTheDataWhateverDayItIs() {
        run.on(LocalDate.of(2036, 1, 1)).run("show", "--within", "last-push=12");
        assertTrue(run.out().contains("Last push: 2022-11-23, 2025-08-22 or later required\n"), run.out());
    }

    @Test
    void aDecisionRecordSaysItAllAndAsksTheSameAnew() {
        run.run("export", "--format", "adr", "--at-least", "stars=1000", "--within", "last-push=12");
        assertTrue(
                run.out().contains("* Last push within 12 months before 22 August 2026, the day of the data, or later"),
                run.out());
        assertTrue(run.out().contains("* At least 1,000 Stars (Stars, required)"), run.out());
        assertTrue(run.out().contains("--at-least stars=1000 --within last-push=12"), run.out());
        assertTrue(run.out().contains("Good, because Stars is “1,526” (2020-11-24)"), run.out());
    }

    @Test
    void columnsAreChosenByTheIdsOfFeaturesAndMetrics() {
        run.run("export", "--format", "csv", "--columns", "stars,network-policies,last-push");
        assertTrue(
                run.out()
                        .startsWith("Provider,Stars,Network policies,Last push,Mark,Network policies verdict,"
                                + "Stars day,Last push day,Answer,Question"),
                run.out());
        assertTrue(run.out().contains("Weave Net,"), run.out());
    }

    @Test
    void theWindowShowsTheColumnsThatAreNamedAndThoseThatAreAskedOf() {
        FeatureId stars = FeatureId.ofMetric("stars");
        FeatureId windows = new FeatureId("windows");
        Workspace last = Query.nothing().workspace();
        last = last.withArrangement(last.arrangement().withHidden(windows));

        Workspace asking = opened("--at-least", "stars=1000").lookedAtAs(last);
        assertEquals(last.arrangement().withShown(stars), asking.arrangement());

        Workspace naming =
                opened("--at-least", "stars=1000", "--columns", "stars,windows").lookedAtAs(last);
        assertEquals(List.of(stars, windows), naming.arrangement().columns());

        assertEquals(
                last.arrangement(), opened("--require", "mesh").lookedAtAs(last).arrangement());
    }

    private static Query opened(String... options) {
        Run window = new Run().withScreen(new DisplayAvailability.Usable(true));
        window.run(options);
        return window.opened().getFirst().orElseThrow();
    }

    @Test
    void jsonHasTheNumberItsDayAndItsSource() {
        run.run("export", "--format", "json", "--at-least", "stars=1527", "--columns", "stars");
        assertTrue(run.out().contains("\"atLeast\": 1527"), run.out());
        assertTrue(run.out().contains("\"number\": 23500"), run.out());
        assertTrue(run.out().contains("\"kind\": \"metric\""), run.out());
    }

    @Test
    void aReasonInJsonHasTheFigureToo() {
        run.run("export", "--format", "json", "--at-least", "stars=1000000", "--columns", "stars");
        assertTrue(run.out().contains("\"number\": 786"), run.out());
        assertTrue(run.out().contains("\"on\": \"2020-11-24\""), run.out());
    }

    @Test
    void wrongWordsGetOneSentenceEach() {
        says("--at-least star=5", "cni-2026 has no metric “star”; it has ");
        says("--at-least stars", "“--at-least stars” names no number: say --at-least METRIC=NUMBER.");
        says("--at-least stars=many", "“--at-least stars=many” names no number: say --at-least METRIC=NUMBER.");
        says("--at-least last-push=5", "Last push tells a day: say --within last-push=MONTHS.");
        says("--within last-push=1201", "“--within last-push=1201” asks for more months than count: at most 1,200.");
        says("--within stars=5", "Stars tells no day: say --at-least stars=NUMBER.");
    }

    private static void says(String arguments, String sentence) {
        Run wrong = new Run();
        assertEquals(ExitStatus.USAGE, wrong.run(("show " + arguments).split(" ")));
        assertTrue(wrong.err().contains(sentence), wrong.err());
    }
}
