package vn.quantriet.discussion.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.difficulty.NewDifficulty;
import vn.quantriet.discussion.difficulty.NobodyAbove;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;

/** A difficulty as it was typed. */
public record RaiseForm(
        NewDifficulty.@Nullable Kind kind,
        @Nullable String text,
        @Nullable UnitId to,
        @Nullable String answerBy) {

    static final RaiseForm EMPTY = new RaiseForm(null, null, null, null);

    NewDifficulty difficulty() {
        if (to == null) throw new NobodyAbove();
        return new NewDifficulty(kindOrDifficulty(), textText(), to, DayField.read(answerBy));
    }

    public NewDifficulty.Kind kindOrDifficulty() {
        return kind == null ? NewDifficulty.Kind.DIFFICULTY : kind;
    }

    public String textText() {
        return text == null ? "" : text;
    }

    public String answerByText() {
        return answerBy == null ? "" : answerBy;
    }
}
