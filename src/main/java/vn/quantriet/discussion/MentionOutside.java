package vn.quantriet.discussion;

import vn.quantriet.shared.Refusal;

/** Whoever may not see the duty is not mentioned there; whether there is such an account is not told. */
public final class MentionOutside extends Refusal {

    private static final long serialVersionUID = 1L;

    public MentionOutside(String username) {
        super("discussion.mention-outside", username);
    }
}
