package vn.quantriet.discussion;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accounts a text names with «@». An address of mail is no mention, and the end of a sentence is no part of a name.
 */
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._@-])@([A-Za-z0-9][A-Za-z0-9._-]{1,48}[A-Za-z0-9])");

    private Mentions() {}

    static Set<String> in(String text) {
        var usernames = new LinkedHashSet<String>();
        MENTION.matcher(text)
                .results()
                .forEach(found -> usernames.add(found.group(1).toLowerCase(Locale.ROOT)));
        return usernames;
    }
}
