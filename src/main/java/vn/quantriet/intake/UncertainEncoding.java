package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The letters are in an old encoding that could not be told for certain. */
public final class UncertainEncoding extends Refusal {

    private static final long serialVersionUID = 1L;

    UncertainEncoding(String likely) {
        super("intake.uncertain-encoding", likely);
    }
}
