package cni.explorer;

import static cni.explorer.ArchitectureTest.PROGRAM;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/// What no class of the program does, or one alone.
class HabitsTest {
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

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Also a short one, but none of the commands of a shape.
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[“(,]*(?:\\p{L}{2}|[aI](?!\\S))");

    private static final int SENTENCE = 4;

    private static final int MOST_LINES = 300;

    private static final String COMMENT = "///";

    /// The beginning of words, and not of a list, a table, an example or the name of a parameter.
    private static final Pattern TEXT = Pattern.compile(" [^ @\\-|#`]");

    /// One or two words after which the sentence goes on.
    private static final Pattern LEFT_BEHIND = Pattern.compile(" \\S+( \\S+)?(?<![.:;!?”\"`])");

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

    /// One for the window, one for requests that wait for servers, one for what is read ahead of who reads it, and one
    /// for whom the end of the process has to wait.
    @Test
    void fourClassesStartThreads() {
        assertEquals(
                Set.of("FxTasks", "SideBySide", "ReadAhead", "WriteInPlace"),
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
                .resideOutsideOfPackage("cni.explorer.cli")
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

    /// A formatter of code leaves them as they are, and somebody who wraps them by hand leaves a word behind.
    @Test
    void noCommentIsBroken() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i + 1 < lines.size(); i++) {
                    if (isBroken(lines.get(i).strip(), lines.get(i + 1).strip())) {
                        broken.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void noClassIsLongerThanAReaderCanHoldInMind() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> tooLong = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    tooLong.add(file + ": " + lines);
                }
            }
            assertEquals(List.of(), tooLong);
        }
    }

    private static boolean isBroken(String line, String next) {
        if (!line.startsWith(COMMENT)) {
            return false;
        }
        String words = line.substring(COMMENT.length());
        if (!next.startsWith(COMMENT)) {
            return words.isBlank() || next.isEmpty();
        }
        String goesOn = next.substring(COMMENT.length());
        boolean isText = TEXT.matcher(goesOn).lookingAt();
        return isText
                && (words.startsWith(" @")
                        || (TEXT.matcher(words).lookingAt()
                                && LEFT_BEHIND.matcher(words).matches()));
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

    /// What the user reads stands in the package `text`. Four words are a sentence; what is only for who mends the
    /// program may stand where it is thrown.
    @Test
    void nothingButTextSaysSentences() throws IOException {
        assertEquals(
                Set.of(
                        "a column for each feature and a cell for each provider are needed",
                        "a part was asked for while it was worked out",
                        "a text in memory can always be written",
                        "an absolute path always makes an address"),
                sentences("model", "query", "diff", "workspace", "ui"));
    }

    private static Set<String> sentences(String... packages) throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (String one : packages) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/cni/explorer", one))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.readString(file)
                            .lines()
                            .filter(line -> !line.strip().startsWith("//"))
                            .flatMap(line -> LITERAL.matcher(line).results())
                            .map(found -> found.group(1))
                            .filter(literal -> WORD.matcher(literal).results().count() >= SENTENCE)
                            .forEach(sentences::add);
                }
            }
        }
        return sentences;
    }

    /// What is written has the same bytes on every machine. `CsvForm` alone asks for its locale, as Excel does.
    @Test
    void nothingHangsOnTheLocaleOfTheMachine() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("CsvForm")
                .should()
                .accessTargetWhere(describe("asks for the default locale", HabitsTest::asksForTheDefaultLocale)));
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

    /// Also on a subclass, by whose name the compiler calls what is inherited.
    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        return describe(
                "calls " + owner.getSimpleName() + "." + String.join(", ", names),
                access -> Set.of(names).contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(HabitsTest::topLevel).orElse(type);
    }

    private static void check(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
