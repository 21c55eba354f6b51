package vn.quantriet.integration.hook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be told. Whoever registers one must not reach through us what only we can reach: addresses of the
 * own machine and network are closed, unless the operator has named the host in the configuration.
 */
@Component
class Addresses {

    private final Set<String> allowed;

    Addresses(@Value("${quantriet.integration.allowed-hosts:}") String allowed) {
        this.allowed = Arrays.stream(allowed.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An address fit to be registered; one that cannot be looked up today may be there tomorrow. */
    URI check(String address) {
        var known = read(address);
        var host = known.getHost();
        if (!known.getScheme().equals("https") && !isAllowed(host)) throw new AddressForbidden(host);
        try {
            resolve(host);
        } catch (UnknownHostException _) {
            return known;
        }
        return known;
    }

    private static URI read(String address) {
        try {
            var read = new URI(address);
            var scheme = read.getScheme();
            if (scheme == null || !Set.of("https", "http").contains(scheme)) throw new HookUnclear();
            if (read.getHost() == null || read.getUserInfo() != null || read.getFragment() != null)
                throw new HookUnclear();
            return read;
        } catch (URISyntaxException _) {
            throw new HookUnclear();
        }
    }

    /** Asked for every connection, so that a name that leads elsewhere by then is looked at by then. */
    InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        if (!isAllowed(host) && Arrays.stream(found).anyMatch(Addresses::isOurs)) throw new AddressForbidden(host);
        return found;
    }

    private boolean isAllowed(String host) {
        return allowed.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isOurs(InetAddress address) {
        var bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isOursInSix(bytes) : isOursInFour(bytes));
    }

    /** Shared by carriers, for tests and protocols, broadcast: no server of anybody else. */
    private static boolean isOursInFour(byte[] it) {
        var first = it[0] & 0xff;
        var second = it[1] & 0xff;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 198 && (second == 18 || second == 19)
                || first == 192 && second == 0 && it[2] == 0;
    }

    /** Unique local ones, and those that carry an address of the older kind inside. */
    private static boolean isOursInSix(byte[] it) {
        var uniqueLocal = (it[0] & 0xfe) == 0xfc;
        var translated = it[0] == 0 && it[1] == 0x64 && (it[2] & 0xff) == 0xff && (it[3] & 0xff) == 0x9b;
        var sixToFour = it[0] == 0x20 && it[1] == 0x02;
        var teredo = it[0] == 0x20 && it[1] == 0x01 && it[2] == 0 && it[3] == 0;
        return uniqueLocal || translated || sixToFour || teredo;
    }
}
