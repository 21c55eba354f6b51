package vn.quantriet.shell;

import java.text.MessageFormat;
import java.util.Locale;

/** A sentence of a bundle. Most have no gaps to fill, and a page has hundreds of them. */
sealed interface Sentence {

    static Sentence of(String pattern, Locale locale) {
        if (pattern.indexOf('{') < 0) return new Whole(pattern);
        return new WithGaps(new MessageFormat(pattern.replace("'", "''"), locale));
    }

    String with(Object... arguments);

    record Whole(String text) implements Sentence {
        @Override
        public String with(Object... arguments) {
            return text;
        }
    }

    record WithGaps(MessageFormat format) implements Sentence {
        @Override
        public String with(Object... arguments) {
            return ((MessageFormat) format.clone()).format(arguments); // a format is not safe to share between threads
        }
    }
}
