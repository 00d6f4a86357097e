package cni.explorer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each package of the program may use; `src/docs/architecture.md` draws it.
class ArchitectureTest {
    private static final String ROOT = "cni.explorer.";
    static final JavaClasses PROGRAM = new ClassFileImporter()
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
            metrics      | model query text data javax.net.ssl.. tools.jackson..
            storage      | model query text workspace data metrics tools.jackson..
            export       | model query diff text metrics export.*
            export.*     | model query diff text metrics export tools.jackson.core..
            platform     |
            ui.state     | model query workspace javafx.beans..
            ui.grid      | javafx..
            ui.common    | model query text workspace ui.state ui.grid javafx.. org.controlsfx..
            ui.matrix    | model query text workspace ui.state ui.common ui.grid javafx..
            ui.compare   | model query text workspace ui.state ui.common ui.grid javafx..
            ui.charts    | model query text workspace ui.state ui.common ui.grid javafx..
            ui.provider  | model query text workspace ui.state ui.common javafx..
            ui.filter    | model query text workspace ui.state ui.common javafx..
            ui.command   | model query text workspace ui.state ui.common javafx..
            ui.reading   | model diff text data storage ui.common javafx..
            ui.refresh   | model query text workspace metrics ui.state ui.common javafx..
            ui.files     | model query text workspace data storage ui.state ui.common javafx..
            ui.window    | model query diff text workspace data metrics storage export export.* ui.* javax.imageio.. javafx.. org.controlsfx..
            cli          | model query diff text workspace data metrics storage export export.* platform ui.* probe picocli..
            probe        | model query text workspace ui.state ui.common ui.grid ui.window javafx..
            """;

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

    /// An allowance that nobody needs is a door that stands open.
    @ParameterizedTest
    @MethodSource("rooms")
    void packageUsesAllThatItMay(Room room) {
        Set<String> used = PROGRAM.stream()
                .filter(type -> PackageMatcher.of(ROOT + room.name()).matches(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(toSet());
        assertEquals(
                List.of(),
                room.uses().stream()
                        .filter(word -> used.stream()
                                .noneMatch(PackageMatcher.of(word.endsWith("..") ? word : ROOT + word)::matches))
                        .toList());
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
    void formatsAreKnownToTheirListsAlone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "export")
                .and()
                .doNotHaveSimpleName("ExportFormat")
                .and()
                .doNotHaveSimpleName("ReportFormat")
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
                .resideInAnyPackage("javafx..", "org.controlsfx.."));
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

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
