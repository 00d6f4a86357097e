package cni.explorer.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A program of its own, for [LostDisplayTest]: waits for events of the X server, as a window does.
public final class DisplayClient {
    private DisplayClient() {}

    /// Says when it is connected.
    @SuppressWarnings("restricted")
    public static void main(String[] arguments) throws Throwable {
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        MemorySegment display = (MemorySegment) Linker.nativeLinker()
                .downcallHandle(
                        x11.findOrThrow("XOpenDisplay"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                .invokeExact(MemorySegment.NULL);
        MethodHandle waiting = Linker.nativeLinker()
                .downcallHandle(
                        x11.findOrThrow("XNextEvent"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        LostDisplay.endWith(() -> System.out.println("gone"), 69);
        System.out.println("connected");
        int code = (int) waiting.invokeExact(display, Arena.global().allocate(256));
        System.out.println("event " + code);
    }
}
