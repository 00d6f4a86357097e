package cni.explorer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class XServerTest {
    @Test
    void localServersHaveASocket() {
        assertEquals(new XServer.Local(0), XServer.of(":0"));
        assertEquals(new XServer.Local(77), XServer.of(":77.1"));
        assertEquals(new XServer.Local(1), XServer.of("unix:1"));
        assertEquals(new XServer.Local(1), XServer.of("unix/:1"));
        assertEquals("/tmp/.X11-unix/X77", new XServer.Local(77).socket());
    }

    @Test
    void remoteServersHaveAPort() {
        assertEquals(new XServer.Remote("localhost", 10), XServer.of("localhost:10.0"));
        assertEquals(new XServer.Remote("::1", 2), XServer.of("[::1]:2"));
        assertEquals(new XServer.Remote("host", 2), XServer.of("tcp/host:2"));
        assertEquals(6010, new XServer.Remote("localhost", 10).port());
    }

    @Test
    void whatIsUnclearIsLeftToTheLibrary() {
        assertEquals(new XServer.Unclear(), XServer.of("/private/tmp/launch/org.xquartz:0"));
        assertEquals(new XServer.Unclear(), XServer.of("nonsense"));
    }
}
