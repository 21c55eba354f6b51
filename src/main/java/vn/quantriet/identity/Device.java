package vn.quantriet.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names a browser and its system from what it says of itself; the rest of that is nobody's business. */
final class Device {

    private record Sign(String in, String name) {}

    // the first that fits: Edge calls itself Chrome as well, and Chrome calls itself Safari
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("coc_coc", "Cốc Cốc"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS", "macOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    /** «Chrome, Windows»; empty when it says nothing we know. */
    static String name(@Nullable String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<Sign> signs, @Nullable String agent) {
        return agent == null
                ? ""
                : signs.stream()
                        .filter(sign -> agent.contains(sign.in()))
                        .map(Sign::name)
                        .findFirst()
                        .orElse("");
    }
}
