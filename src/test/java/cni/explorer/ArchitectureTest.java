package cni.explorer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    model        |
                    query        | model
                    files        |
                    export       | model query
                    data         | model files tools.jackson.core..
                    settings     | model query files tools.jackson.core..
                    saved        | model query data files settings
                    ui.state     | model query settings javafx.beans.. javafx.collections..
                    ui.common    | model query settings ui.state javafx.. atlantafx.. org.controlsfx..
                    ui.own       | model query data files settings saved ui.state ui.common javafx..
                    ui.filter    | model query settings ui.state ui.common javafx.. org.controlsfx..
                    ui.matrix    | model query settings ui.state ui.common javafx.. org.controlsfx..
                    ui.compare   | model query settings ui.state ui.common javafx.. org.controlsfx..
                    ui.charts    | model query settings ui.state ui.common javafx.. org.controlsfx..
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
                .resideInAPackage(ROOT + "ui.."));
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

    @Test
    void oneClassHandsWorkToTheJavaFxThread() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("FxTasks")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class));
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

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
