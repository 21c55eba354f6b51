package vn.quantriet.integrity.web;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.integrity.Check;
import vn.quantriet.integrity.CheckRun;
import vn.quantriet.integrity.Finding;
import vn.quantriet.integrity.Severity;
import vn.quantriet.integrity.Words;
import vn.quantriet.shell.Texts;

/** The checks, worst first, and what is to be said about them. */
public record ChecksPage(List<Check> checks) {

    public ChecksPage {
        checks = List.copyOf(checks);
    }

    public List<Check> unsound() {
        return checks.stream()
                .filter(check -> check.last() != null && !check.isSound())
                .toList();
    }

    /** What has nothing to show: sound, or never run. */
    public List<Check> quiet() {
        return checks.stream()
                .filter(check -> check.last() == null || check.isSound())
                .toList();
    }

    public boolean neverRun() {
        return checks.stream().allMatch(check -> check.last() == null);
    }

    public long sound() {
        return checks.stream().filter(Check::isSound).count();
    }

    public static String told(Words words) {
        return Texts.isEnglish() ? words.english() : words.vietnamese();
    }

    /** A cell that is the key of a sentence is told by it. */
    public static String cell(@Nullable String value) {
        if (value == null) return "–";
        return Texts.isKnown(value) ? t(value) : value;
    }

    public static String icon(Severity severity) {
        return switch (severity) {
            case NOTE -> "info-circle";
            case WARNING -> "alert-triangle";
            case ERROR -> "alert-octagon";
        };
    }

    public static CheckRun last(Check check) {
        return Objects.requireNonNull(check.last());
    }

    public static Finding.@Nullable Found found(Check check) {
        return last(check).finding() instanceof Finding.Found found ? found : null;
    }

    public static Finding.@Nullable Failed failed(Check check) {
        return last(check).finding() instanceof Finding.Failed failed ? failed : null;
    }
}
