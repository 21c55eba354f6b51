package vn.quantriet.shell;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words of the interface, from one bundle per module, in the language of the request. */
public final class Texts {

    /** A module's name is the name of its bundle and the first part of its keys. */
    static final List<String> MODULES = List.of(
            "shared",
            "shell",
            "job",
            "spreadsheet",
            "organization",
            "calendar",
            "person",
            "identity",
            "intake",
            "directive",
            "material",
            "obligation",
            "receipt",
            "study",
            "quiz",
            "paper",
            "discussion",
            "urging",
            "integrity",
            "exchange",
            "integration",
            "audit",
            "sample",
            "administration");

    /** Read when first asked for. */
    private static final class Vietnamese {
        private static final Map<String, Sentence> SENTENCES = load(Show.VIETNAMESE);
    }

    /** Read when first asked for. */
    private static final class English {
        private static final Map<String, Sentence> SENTENCES = load(Locale.ENGLISH);
    }

    private Texts() {}

    /** The sentence for a key, its arguments filled in; an unknown key shows itself, and fails a test. */
    public static String t(String key, Object... arguments) {
        var sentence = (isEnglish() ? English.SENTENCES : Vietnamese.SENTENCES).get(key);
        return sentence == null ? key : sentence.with(arguments);
    }

    /** Whether the request is in English; otherwise it is in Vietnamese. */
    public static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** Whether there is a sentence for the key. */
    public static boolean isKnown(String key) {
        return keys().contains(key);
    }

    /** Every key there is. */
    public static Set<String> keys() {
        return Vietnamese.SENTENCES.keySet();
    }

    private static Map<String, Sentence> load(Locale locale) {
        var sentences = new HashMap<String, Sentence>();
        for (var module : MODULES) {
            var bundle = ResourceBundle.getBundle("messages/" + module, locale);
            for (var key : bundle.keySet()) sentences.put(key, Sentence.of(bundle.getString(key), locale));
        }
        return Collections.unmodifiableMap(sentences); // hundreds are looked up for a page, in a copy for longer
    }
}
