package vn.quantriet.study.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words as they stand in an address. */
final class Queries {

    private Queries() {}

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
