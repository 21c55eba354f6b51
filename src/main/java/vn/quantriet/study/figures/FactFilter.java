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
            "mien");

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
            case "con-lai" -> Set.of("PARTLY", "EXCUSED", "ABSENT", "NONE");
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
}
