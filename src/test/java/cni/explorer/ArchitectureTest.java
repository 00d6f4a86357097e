package cni.explorer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows between the packages, as the README draws them.
class ArchitectureTest {
    private static final String ROOT = "cni.explorer.";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cni.explorer");

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    model        |
                    query        | model
                    diff         | model query
                    text         | model query diff
                    workspace    | model query text
                    data         | model workspace text tools.jackson.core..
                    storage      | model query workspace data text tools.jackson..
                    export..     | model query diff text tools.jackson.core..
                    platform     |
                    ui.state     | model query diff workspace text javafx.beans.. javafx.collections..
                    ui.common    | model query workspace ui.state ui.grid text javafx.. atlantafx.. org.controlsfx..
                    ui.grid      | javafx..
                    ui.files     | model query workspace data storage ui.state ui.common text javafx..
                    ui.filter    | model query workspace ui.state ui.common text javafx.. org.controlsfx..
                    ui.matrix    | model query workspace ui.state ui.common ui.grid text javafx.. org.controlsfx..
                    ui.compare   | model query workspace ui.state ui.common text javafx.. org.controlsfx..
                    ui.charts    | model query workspace ui.state ui.common text javafx.. org.controlsfx..
                    probe        | model query text workspace ui.state ui.common ui.grid ui.window javafx..
                    """)
    void packageUsesNothingBut(String name, String used) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + name, "java..", "org.jspecify.annotations"));
        Stream.of((used == null ? "" : used).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith("..") ? word : ROOT + word)
                .forEach(allowed::add);
        check(classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new)));
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
    void nothingUsesTheProbesButMain() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "probe", ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "probe"));
    }

    @Test
    void nothingUsesTheCommands() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli"));
    }

    /// Making one takes longer than all the rest of reading the settings, for which the first frame waits.
    @Test
    void settingsAreReadWithoutAJsonMapper() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "storage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind.json..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ObjectMapper"));
    }

    /// It would silently be false for a new kind of column.
    @Test
    void nobodyTestsForOneKindOfColumn() {
        Set<String> kinds = Stream.of(Feature.Kind.class.getPermittedSubclasses())
                .map(Class::getName)
                .collect(Collectors.toSet());
        List<String> tests = PROGRAM.stream()
                .flatMap(one -> one.getInstanceofChecks().stream())
                .filter(check -> kinds.contains(check.getRawType().getName()))
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), tests);
    }

    @Test
    void oneClassHandsWorkToTheJavaFxThread() {
        List<String> users = PROGRAM.stream()
                .filter(one -> one.getCodeUnitAccessesFromSelf().stream().anyMatch(ArchitectureTest::isRunLater))
                .map(JavaClass::getSimpleName)
                .toList();
        assertEquals(List.of("FxTasks"), users);
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

    /// A call, or a reference to the method, which is called later.
    private static boolean isRunLater(JavaCodeUnitAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Platform.class)
                && access.getName().equals("runLater");
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

    /// Method references are accesses too.
    private static boolean asksForTheDefaultLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && LOCAL_BY_DEFAULT
                        .getOrDefault(method.getOwner().getFullName(), Set.of())
                        .contains(method.getName())
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
