package vn.quantriet.obligation;

import vn.quantriet.shared.Refusal;

/** What was written does not fit; a long text belongs into a file. */
public final class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextTooLong(int longest) {
        super("obligation.text-too-long", longest);
    }
}
