package cni.explorer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Brings classes that were compiled for Java 5 into the form of Java 8: the same instructions, with the tables by
/// which a JVM verifies them today. Without these the JVM keeps none of them in its AOT cache, and verifies each at
/// every start by the slow way of old. Of the libraries, picocli is so old in this one respect.
final class ClassUpgrade {
    private static final String CLASS = ".class";

    private ClassUpgrade() {}

    /// Upgrades what needs it, in place.
    ///
    /// @param args the folder of the jars
    public static void main(String[] args) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            for (Path jar : jars) {
                upgrade(jar);
            }
        }
    }

    private static void upgrade(Path jar) throws IOException {
        Path upgraded = jar.resolveSibling(jar.getFileName() + ".upgraded");
        try (ZipFile from = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = from.stream().toList();
            boolean isAnyOld = false;
            for (ZipEntry entry : entries) {
                isAnyOld |= isOld(entry, bytes(from, entry));
            }
            if (!isAnyOld) {
                return;
            }
            ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(from)));
            try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(upgraded))) {
                for (ZipEntry entry : entries) {
                    byte[] bytes = bytes(from, entry);
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    to.putNextEntry(copy);
                    to.write(isOld(entry, bytes) ? upgraded(format, bytes) : bytes);
                }
            }
        }
        Files.move(upgraded, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isOld(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith(CLASS) && ClassFile.of().parse(bytes).majorVersion() < ClassFile.JAVA_6_VERSION;
    }

    /// Taking a method apart and putting it together again makes its table anew.
    private static byte[] upgraded(ClassFile format, byte[] old) {
        ClassTransform anew = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(ClassTransform.endHandler(into -> into.withVersion(ClassFile.JAVA_8_VERSION, 0)));
        ClassModel parsed = format.parse(old);
        byte[] upgraded = format.transformClass(parsed, anew);
        List<VerifyError> errors = format.verify(upgraded);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(parsed.thisClass().asInternalName(), errors.getFirst());
        }
        return upgraded;
    }

    private static ClassHierarchyResolver hierarchy(ZipFile jar) {
        return ClassHierarchyResolver.ofResourceParsing(type -> {
                    String binaryName = type.descriptorString();
                    ZipEntry entry = jar.getEntry(binaryName.substring(1, binaryName.length() - 1) + CLASS);
                    try {
                        return entry == null ? null : jar.getInputStream(entry);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(ClassHierarchyResolver.defaultResolver());
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
