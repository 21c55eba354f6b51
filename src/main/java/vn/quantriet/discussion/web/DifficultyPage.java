package vn.quantriet.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.difficulty.DifficultyList.Sheet;
import vn.quantriet.discussion.difficulty.DifficultyState;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;

/** One difficulty, what the actor may do about it, and after a refusal what was tried and typed. */
public record DifficultyPage(
        Sheet sheet,
        List<DifficultyState.Kind> next,
        DifficultyState.@Nullable Kind tried,
        String words,
        String answerBy,
        @Nullable Refusal refusal) {

    public DifficultyPage {
        next = List.copyOf(next);
    }

    static DifficultyPage of(Sheet sheet, Actor by) {
        return new DifficultyPage(sheet, sheet.head().difficulty().next(by), null, "", "", null);
    }

    DifficultyPage refused(DifficultyState.Kind kind, String typed, String day, Refusal no) {
        return new DifficultyPage(sheet, next, kind, typed, day, no);
    }

    /** To pass it up there has to be somebody above. */
    public boolean offers(DifficultyState.Kind kind) {
        return next.contains(kind)
                && (kind != DifficultyState.Kind.PASSED_UP || !sheet.above().isEmpty());
    }

    public String words(DifficultyState.Kind kind) {
        return kind == tried ? words : "";
    }

    /** Somebody else was faster: what was typed has no form any more, but is not thrown away. */
    public boolean isOrphaned() {
        return tried != null && !offers(tried) && !words.isBlank();
    }

    public String field() {
        return tried == null || !offers(tried) ? "noi-dung-kien-nghi" : tried.slug() + "-loi-le";
    }
}
