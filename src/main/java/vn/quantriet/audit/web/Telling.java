package vn.quantriet.audit.web;

import static vn.quantriet.shell.Texts.t;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quantriet.audit.Entry;
import vn.quantriet.shell.Texts;

/**
 * What the log says in words. Each module has the sentences for what it does in its own bundle: the action
 * {@code obligation.submitted} is told by {@code obligation.audited.submitted}.
 */
public final class Telling {

    private static final String AUDITED = ".audited.";
    private static final String SUBJECT = "audit.subject.";

    /** Where a thing of a kind has its page. */
    private static final Map<String, String> PAGES = Map.of(
            "document",
            "/van-ban/",
            "assignment",
            "/nhiem-vu/",
            "difficulty",
            "/kien-nghi/",
            "unit",
            "/to-chuc/",
            "person",
            "/con-nguoi/");

    private Telling() {}

    /** Something that can be done, as it is stored and as it is told. */
    public record Action(String name, String sentence) {}

    /** Everything that leaves a trace, in the order of the alphabet. */
    static List<Action> actions() {
        return Texts.keys().stream()
                .filter(key -> key.contains(AUDITED))
                .map(key -> new Action(key.replace(AUDITED, "."), t(key)))
                .sorted(Comparator.comparing(Action::sentence, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }

    /** «đã nộp kết quả»; an action of a version that is gone is told by its name. */
    public static String sentence(String action) {
        var key = key(action);
        return Texts.isKnown(key) ? t(key) : action;
    }

    /** The key of the sentence that tells an action. */
    public static String key(String action) {
        return action.replaceFirst("\\.", AUDITED);
    }

    public static String subject(String subject) {
        var key = SUBJECT + kind(subject);
        return Texts.isKnown(key) ? t(key, subject.substring(subject.indexOf(':') + 1)) : subject;
    }

    /** The page of what it was done to; null where there is none. */
    public static @Nullable String page(String subject) {
        var path = PAGES.get(kind(subject));
        return path == null ? null : path + subject.substring(subject.indexOf(':') + 1);
    }

    public static String detail(String name) {
        var key = "audit.detail." + name;
        return Texts.isKnown(key) ? t(key) : name;
    }

    /** A value that is the key of a sentence is told by it. */
    public static String value(String value) {
        return Texts.isKnown(value) ? t(value) : value;
    }

    /** «trước: đã giao; sau: đã tiếp nhận», in one line. */
    static String details(Entry entry) {
        return entry.details().entrySet().stream()
                .map(detail -> detail(detail.getKey()) + ": " + value(detail.getValue()))
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private static String kind(String subject) {
        return subject.substring(0, Math.max(subject.indexOf(':'), 0));
    }
}
