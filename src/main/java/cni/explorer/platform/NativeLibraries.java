package cni.explorer.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.NoSuchElementException;

/// Asks the libraries of the system themselves. A tenth of a second the first time, so only in doubt.
@SuppressWarnings("restricted")
final class NativeLibraries {
    private NativeLibraries() {}

    /// Whether the dynamic linker finds a library and all that it needs.
    static boolean canLoad(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether there is a font in any folder that fontconfig was told of; true if it cannot be asked.
    static boolean fontconfigKnowsAFont() {
        try {
            SymbolLookup fontconfig = SymbolLookup.libraryLookup("libfontconfig.so.1", Arena.global());
            MemorySegment fonts = (MemorySegment) Linker.nativeLinker()
                    .downcallHandle(
                            fontconfig.findOrThrow("FcConfigGetFonts"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                    .invokeExact(MemorySegment.NULL, 0);
            // The structure that it gives back begins with the number of fonts.
            return fonts.address() != 0
                    && fonts.reinterpret(ValueLayout.JAVA_INT.byteSize()).get(ValueLayout.JAVA_INT, 0) > 0;
        } catch (IllegalArgumentException | NoSuchElementException _) {
            return true;
        } catch (Throwable impossible) {
            // Method handles declare no narrower type; a function of C throws nothing.
            throw new AssertionError(impossible);
        }
    }
}
