package vn.quantriet.discussion.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.discussion.difficulty.Above;
import vn.quantriet.discussion.difficulty.Subject;
import vn.quantriet.shared.Refusal;

/** A difficulty that is about to be raised, and where from. */
public record RaisePage(
        Subject subject,
        String address,
        RaiseForm form,
        @Nullable Refusal refusal) {

    public boolean isChosen(Above above) {
        return above.id().equals(form.to() == null ? subject.usual() : form.to());
    }
}
