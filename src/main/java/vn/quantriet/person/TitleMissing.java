package vn.quantriet.person;

import vn.quantriet.shared.Refusal;

/** A position is called something. */
public final class TitleMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public TitleMissing() {
        super("person.title-missing");
    }
}
