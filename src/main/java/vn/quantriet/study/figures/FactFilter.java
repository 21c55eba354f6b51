package vn.quantriet.study.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitLevel;

/** What a number was counted from: of which level, audience and standing; the branch, or {@code only} the unit. */
public record FactFilter(
        String what,
        @Nullable UnitLevel level,
        @Nullable Integer audience,
        @Nullable Boolean member,
        boolean only,
        int page) {

    /** By the word of the address: all who are to study, those called, who have studied or not, or one state. */
    public static final List<String> WHATS = List.of(
            "phai-hoc",
            "trieu-tap",
            "da-hoc",
            "con-lai",
            "truc-tiep",
            "hoc-bu",
            "tu-hoc",
            "chua-du",
            "vang-ly-do",
            "vang",
            "chua-hoc",
            "mien",
            "hoan-thanh",
            "phai-trac-nghiem",
            "da-trac-nghiem",
            "dat-trac-nghiem",
            "phai-thu-hoach",
            "da-nop",
            "nop-muon",
            "dat-thu-hoach",
            "muc-1",
            "muc-2",
            "muc-3",
            "muc-4",
            "muc-5",
            "muc-6");

    public FactFilter {
        if (!WHATS.contains(what)) what = "phai-hoc";
    }

    boolean exempt() {
        return what.equals("mien");
    }

    boolean summoned() {
        return what.equals("trieu-tap");
    }

    /** The states that count; none where all do. */
    Set<String> states() {
        return switch (what) {
            case "da-hoc" -> Set.of("PRESENT", "MADE_UP", "SELF_STUDY");
            case "truc-tiep" -> Set.of("PRESENT");
            case "hoc-bu" -> Set.of("MADE_UP");
            case "tu-hoc" -> Set.of("SELF_STUDY");
            case "chua-du" -> Set.of("PARTLY");
            case "vang-ly-do" -> Set.of("EXCUSED");
            case "vang" -> Set.of("ABSENT");
            case "chua-hoc" -> Set.of("NONE");
            default -> Set.of();
        };
    }

    @Nullable
    Boolean finished() {
        return switch (what) {
            case "hoan-thanh" -> true;
            case "con-lai" -> false;
            default -> null;
        };
    }

    /** What a quiz has to have come to; nothing where none need be asked. */
    Set<String> quizzes() {
        return switch (what) {
            case "phai-trac-nghiem" -> Set.of("NONE", "FAILED", "PASSED");
            case "da-trac-nghiem" -> Set.of("FAILED", "PASSED");
            case "dat-trac-nghiem" -> Set.of("PASSED");
            default -> Set.of();
        };
    }

    /** What a paper has to have come to; nothing where none need be asked. */
    Set<String> papers() {
        if (mark() != null) return Set.of("FAILED", "PASSED");
        return switch (what) {
            case "phai-thu-hoach" -> Set.of("NONE", "HANDED_IN", "FAILED", "PASSED");
            case "da-nop", "nop-muon" -> Set.of("HANDED_IN", "FAILED", "PASSED");
            case "dat-thu-hoach" -> Set.of("PASSED");
            default -> Set.of();
        };
    }

    boolean late() {
        return what.equals("nop-muon");
    }

    /** The place of a mark on the scale. */
    public @Nullable Integer mark() {
        return what.startsWith("muc-") ? Integer.valueOf(what.substring(4)) : null;
    }

    /** The key of what is counted; a mark has a name of its own instead. */
    public String key() {
        return mark() == null ? "study.what." + what : "study.what.muc";
    }
}
