package vn.quantriet.discussion.difficulty;

import vn.quantriet.shared.Refusal;

/** A difficulty, an answer, a note and a reason are said in words. */
public final class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordsMissing() {
        super("discussion.words-missing");
    }
}
