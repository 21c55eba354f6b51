package vn.quantriet.identity.management;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,49}");

    private Usernames() {}

    static String checked(String typed) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(username).matches()) throw new UsernameInvalid();
        return username;
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }
}
