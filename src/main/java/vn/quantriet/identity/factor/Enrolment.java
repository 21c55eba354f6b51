package vn.quantriet.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a telephone has to be told, as a picture or by typing. */
public record Enrolment(String username, String secret) {

    private static final String ISSUER = "Quán Triệt";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    static Enrolment of(String username, byte[] secret) {
        return new Enrolment(username, base32(secret));
    }

    /** The address inside the picture. */
    public String address() {
        return "otpauth://totp/" + part(ISSUER) + ":" + part(username) + "?secret=" + secret + "&issuer="
                + part(ISSUER);
    }

    /** In groups of four, to be typed. */
    public String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        long buffer = 0;
        var bits = 0;
        for (var next : bytes) {
            buffer = buffer << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(LETTERS.charAt((int) (buffer >> bits - 5) & 31));
        }
        if (bits > 0) text.append(LETTERS.charAt((int) (buffer << 5 - bits) & 31));
        return text.toString();
    }
}
