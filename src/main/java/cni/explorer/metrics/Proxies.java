package cni.explorer.metrics;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which proxy stands between this machine and the network.
public final class Proxies {
    private static final int USUAL_PORT = 80;

    private Proxies() {}

    /// That of the environment (`HTTPS_PROXY`, `https_proxy`), as other command line tools take it, unless `NO_PROXY`
    /// names the host; else that of the system, as Java knows it. Names and passwords are not given to any.
    public static ProxySelector of(Map<String, String> environment, String host) {
        Optional<InetSocketAddress> named = value(environment, "HTTPS_PROXY").flatMap(Proxies::address);
        boolean isSpared = value(environment, "NO_PROXY").stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(spared -> spared.strip().toLowerCase(Locale.ROOT))
                .anyMatch(spared -> spared.equals("*") || isWithin(host.toLowerCase(Locale.ROOT), spared));
        return isSpared ? ProxySelector.of(null) : named.map(ProxySelector::of).orElseGet(ProxySelector::getDefault);
    }

    private static boolean isWithin(String host, String domain) {
        String end = domain.startsWith(".") ? domain.substring(1) : domain;
        return !end.isEmpty() && (host.equals(end) || host.endsWith("." + end));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT))
                .map(key -> environment.getOrDefault(key, "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Optional<InetSocketAddress> address(String text) {
        try {
            URI proxy = URI.create(text.contains("://") ? text : "http://" + text);
            return Optional.ofNullable(proxy.getHost())
                    .map(host -> new InetSocketAddress(host, proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
