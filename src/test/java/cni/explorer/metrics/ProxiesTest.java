package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    @Test
    void theProxyOfTheEnvironmentStandsInBetween() {
        assertEquals(Proxy.Type.HTTP, way("other.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", ".example.com", "Example.COM", ".Example.COM", "a.org, EXAMPLE.com", "*"})
    void aDomainThatIsSparedSparesItsSubDomainsHoweverItIsWritten(String spared) {
        assertEquals(Proxy.Type.DIRECT, way(spared));
    }

    @Test
    void aDomainThatOnlyEndsLikeItIsNotSpared() {
        assertEquals(Proxy.Type.HTTP, way("ple.com"));
    }

    private static Proxy.Type way(String spared) {
        return Proxies.of(Map.of("HTTPS_PROXY", "proxy.internal:3128", "NO_PROXY", spared), "api.Example.com")
                .select(URI.create("https://api.example.com/"))
                .getFirst()
                .type();
    }
}
