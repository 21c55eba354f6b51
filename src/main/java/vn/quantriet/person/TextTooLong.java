package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** A text is longer than there is room for. */
public final class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextTooLong() {
        super("person.text-too-long");
    }
}
