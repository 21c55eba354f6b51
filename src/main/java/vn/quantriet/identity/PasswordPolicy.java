package vn.quantriet.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quantriet.text.VietnameseText;

/**
 * What a password must be, after NIST SP 800-63B: long, and not what somebody would try first. Nothing is asked of its
 * mixture of signs, and it does not grow old.
 */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Below this many different signs, length is only repetition. */
    private static final int SIGNS = 5;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    static void check(String password, String username) {
        var signs = password.codePoints().count();
        if (signs < SHORTEST || signs > LONGEST) throw new PasswordLength(SHORTEST, LONGEST);
        var plain = plain(password);
        if (username.length() > 2 && plain.contains(plain(username))) throw new PasswordNamesAccount();
        if (plain.chars().distinct().count() < SIGNS || isCommon(plain)) throw new PasswordCommon();
    }

    /** Typed on another keyboard, the same letters may arrive as other code points. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** A common word stays one with figures and signs around it, and written twice. */
    private static boolean isCommon(String plain) {
        if (COMMON.contains(plain)) return true;
        var word = plain.replaceAll("[^a-z]+", "");
        return COMMON.contains(word) || COMMON.contains(half(word)) || word.length() < 4 && isRun(plain);
    }

    private static String half(String word) {
        var middle = word.length() / 2;
        var first = word.substring(0, middle);
        return first.equals(word.substring(middle)) ? first : word;
    }

    /** 123456789012, or the same backwards. */
    private static boolean isRun(String text) {
        var figures = text.replaceAll("\\D", "");
        return "01234567890123456789".contains(figures) || "98765432109876543210".contains(figures);
    }

    private static String plain(String text) {
        return VietnameseText.searchKey(text).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Set<String> common() {
        try (var stream = PasswordPolicy.class.getResourceAsStream("common-passwords.txt")) {
            if (stream == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
