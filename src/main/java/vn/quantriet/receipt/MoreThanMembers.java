package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Show;

/** No more members can be reached than there are. */
public final class MoreThanMembers extends Refusal {

    private static final long serialVersionUID = 1L;

    public MoreThanMembers(int members) {
        super("receipt.more-than-members", Show.number(members));
    }
}
