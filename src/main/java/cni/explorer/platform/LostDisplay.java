package cni.explorer.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.NoSuchElementException;

/// Hears of the X server going away. GTK would end the process at once and without a word, with a status that means
/// something else.
@SuppressWarnings("restricted")
public final class LostDisplay {
    private static final Linker LINKER = Linker.nativeLinker();

    private final Runnable last;
    private final int status;
    private final MethodHandle exit;

    private LostDisplay(Runnable last, int status) {
        this.last = last;
        this.status = status;
        this.exit = LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("_exit"), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    }

    /// Ends the process so when the connection to the server is lost. To be called when the window is there, since GTK
    /// puts its own way in the same place before; takes a tenth of a second.
    ///
    /// @param last what is done before
    /// @return whether there is such a library
    public static boolean endWith(Runnable last, int status) {
        try {
            MemorySegment heard = LINKER.upcallStub(
                    MethodHandles.lookup()
                            .bind(
                                    new LostDisplay(last, status),
                                    "lost",
                                    MethodType.methodType(int.class, MemorySegment.class)),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                    Arena.global());
            MemorySegment before = (MemorySegment) LINKER.downcallHandle(
                            SymbolLookup.libraryLookup("libX11.so.6", Arena.global())
                                    .findOrThrow("XSetIOErrorHandler"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                    .invokeExact(heard);
            return before.address() != 0;
        } catch (IllegalArgumentException | NoSuchElementException _) {
            return false;
        } catch (Throwable impossible) {
            // Method handles declare no narrower type; a function of C throws nothing.
            throw new AssertionError(impossible);
        }
    }

    /// Neither comes back nor ends the process as others do: what C does then would wait for the display, which this
    /// thread holds.
    @SuppressWarnings({"unused", "EffectivelyPrivate"})
    private int lost(MemorySegment display) {
        try {
            last.run();
            exit.invokeExact(status);
            return 0;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }
}
