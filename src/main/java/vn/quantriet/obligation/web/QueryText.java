package vn.quantriet.obligation.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.quantriet.shared.NotFound;

/** The part of an address after its question mark, as it comes back in a form. */
final class QueryText {

    private QueryText() {}

    static Map<String, String> read(String query) {
        var parameters = new HashMap<String, String>();
        try {
            for (var part : query.replaceFirst("^\\?", "").split("&")) {
                var at = part.indexOf('=');
                if (at > 0) parameters.put(part.substring(0, at), decoded(part.substring(at + 1)));
            }
        } catch (IllegalArgumentException broken) {
            throw new NotFound();
        }
        return parameters;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
