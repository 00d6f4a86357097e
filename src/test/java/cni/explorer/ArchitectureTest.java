package cni.explorer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each package of the program may use, and what none of them does. `src/docs/architecture.md` draws it.
class ArchitectureTest {
    private static final String ROOT = "cni.explorer.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cni.explorer");

    /// The package, and all that it may use beside itself and the JDK. `export.*` stands for the folders of formats.
    private static final String MAY_USE = """
            model        |
            query        | model
            diff         | model query
            text         | model query diff
            workspace    | model query text
            data         | model text workspace tools.jackson.core..
            storage      | model query text workspace data tools.jackson..
            export       | model query text export.*
            export.*     | model query diff text export tools.jackson.core..
            platform     |
            ui.state     | model query workspace javafx.beans..
            ui.grid      | javafx..
            ui.common    | model query text workspace ui.state ui.grid javafx.. atlantafx.. org.controlsfx..
            ui.matrix    | model query text workspace ui.state ui.common ui.grid javafx.. org.controlsfx..
            ui.compare   | model query text workspace ui.state ui.common ui.grid javafx.. org.controlsfx..
            ui.charts    | model query text workspace ui.state ui.common ui.grid javafx.. org.controlsfx..
            ui.filter    | model query text workspace ui.state ui.common javafx.. org.controlsfx..
            ui.files     | model query text workspace data storage ui.state ui.common javafx.. org.controlsfx..
            ui.window    | model query diff text workspace data storage export export.* ui.* javax.imageio.. javafx.. org.controlsfx..
            cli          | model query diff text workspace data storage export export.* platform ui.* probe picocli..
            probe        | model query text workspace ui.state ui.common ui.grid ui.window javafx..
            """;

    /// Methods that take the default locale where they are given none.
    private static final Map<String, Set<String>> LOCAL_BY_DEFAULT = Map.of(
            "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.Scanner", Set.of("nextInt", "nextLong", "nextDouble"),
            "java.io.PrintStream", Set.of("format", "printf"),
            "java.io.PrintWriter", Set.of("format", "printf"),
            "java.text.Collator", Set.of("getInstance"),
            "java.text.NumberFormat",
                    Set.of("getInstance", "getIntegerInstance", "getNumberInstance", "getPercentInstance"),
            "java.text.DecimalFormatSymbols", Set.of("getInstance"),
            "java.text.MessageFormat", Set.of("format"),
            "java.time.format.DateTimeFormatter", Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedDateTime"));

    record Room(String name, List<String> uses) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        return MAY_USE.lines()
                .map(line -> line.split("\\|", 2))
                .map(halves -> new Room(
                        halves[0].strip(),
                        Stream.of(halves[1].strip().split(" "))
                                .filter(word -> !word.isEmpty())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void packageUsesNothingBut(Room room) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + room.name(), "java..", "org.jspecify.annotations"));
        room.uses().stream()
                .map(word -> word.endsWith("..") ? word : ROOT + word)
                .forEach(allowed::add);
        check(classes()
                .that()
                .resideInAPackage(ROOT + room.name())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new)));
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> rows = rooms().map(Room::name).collect(toSet());
        Set<String> packages = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).replaceFirst("^export\\..*", "export.*"))
                .collect(toSet());
        assertEquals(rows, packages);
    }

    /// `export` and the folders of its formats count as one here: `ExportFormat` lists them, as the rule below says.
    @Test
    void noPackagesUseEachOtherInACircle() {
        check(slices().assignedFrom(new Rooms()).should().beFreeOfCycles());
    }

    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName().replaceFirst("\\.export\\..*", ".export"));
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void formatsAreKnownToTheirListAlone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "export")
                .and()
                .doNotHaveSimpleName("ExportFormat")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "export.*"));
    }

    /// A decision record is Markdown, so it takes the texts of that format.
    @Test
    void formatsDoNotKnowEachOther() {
        check(slices().matching(ROOT + "export.(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(ROOT + "export.adr"), resideInAPackage(ROOT + "export.markdown")));
    }

    @Test
    void commandsReachTheWindowThroughMainAlone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "cli")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "ui..", ROOT + "probe"));
    }

    @Test
    void javaFxBeginsAtTheWindow() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", ROOT + "probe")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx.."));
    }

    /// Making one takes longer than all the rest of reading the settings, for which the first frame waits.
    @Test
    void whatIsKeptIsReadAndWrittenWithoutAJsonMapper() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "storage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind.json..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ObjectMapper"));
    }

    /// It would silently be false for a new kind of column.
    @Test
    void nobodyTestsForOneKindOfColumn() {
        Set<String> kinds = Stream.of(Feature.Kind.class.getPermittedSubclasses())
                .map(Class::getName)
                .collect(toSet());
        List<String> tests = PROGRAM.stream()
                .flatMap(one -> one.getInstanceofChecks().stream())
                .filter(check -> kinds.contains(check.getRawType().getName()))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), tests);
    }

    @Test
    void oneClassHandsWorkToTheJavaFxThread() {
        assertEquals(Set.of("FxTasks"), whoever(calls(Platform.class, "runLater")));
    }

    @Test
    void oneClassStartsThreads() {
        assertEquals(
                Set.of("FxTasks"),
                whoever(calls(Thread.class, "<init>", "ofVirtual", "ofPlatform", "startVirtualThread")
                        .or(describe(
                                "makes a pool",
                                access ->
                                        access.getTargetOwner().getName().equals("java.util.concurrent.Executors")))));
    }

    /// What a node is for is known where it is made; a selector finds it by its look.
    @Test
    void nobodySearchesForNodes() {
        assertEquals(Set.of(), whoever(calls(Node.class, "lookup", "lookupAll").or(calls(Scene.class, "lookup"))));
    }

    @Test
    void nobodyStylesANodeByHand() {
        assertEquals(Set.of(), whoever(calls(Node.class, "setStyle").or(calls(MenuItem.class, "setStyle"))));
    }

    @Test
    void viewsAreCode() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("javafx.fxml.."));
    }

    @Test
    void nobodyPrintsButTheCommands() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nothingThatIsStaticChanges() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that()
                .areStatic()
                .should()
                .notHaveRawType(describe(
                        "that can be changed",
                        type -> Stream.of(Observable.class, ThreadLocal.class, Thread.class)
                                        .anyMatch(type::isAssignableTo)
                                || type.getPackageName().equals("java.util.concurrent.atomic"))));
    }

    /// Nested types too, so that a name in a text or a stack trace means one thing.
    @Test
    void noSimpleNameStandsForTwoTypes() {
        Map<String, List<JavaClass>> named = PROGRAM.stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(type ->
                        !type.getSimpleName().isEmpty() && !type.getSimpleName().endsWith("-info"))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, toList()));
        named.values().removeIf(types -> types.size() == 1);
        assertEquals(Map.of(), named);
    }

    /// What is written has the same bytes on every machine. `CsvForm` alone asks for its locale, as Excel does.
    @Test
    void nothingHangsOnTheLocaleOfTheMachine() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("CsvForm")
                .should()
                .accessTargetWhere(describe("asks for the default locale", ArchitectureTest::asksForTheDefaultLocale)));
    }

    private static boolean asksForTheDefaultLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && LOCAL_BY_DEFAULT
                        .getOrDefault(method.getOwner().getFullName(), Set.of())
                        .contains(method.getName())
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    /// The names of the top-level classes that do it anywhere in them. Method references are accesses too.
    private static Set<String> whoever(DescribedPredicate<JavaAccess<?>> does) {
        return PROGRAM.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(does)
                .map(access -> topLevel(access.getOriginOwner()).getSimpleName())
                .collect(toSet());
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }

    /// Also on a subclass, by whose name the compiler calls what is inherited.
    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        return describe(
                "calls " + owner.getSimpleName() + "." + String.join(", ", names),
                access -> Set.of(names).contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
