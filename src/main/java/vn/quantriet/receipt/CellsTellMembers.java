package vn.quantriet.receipt;

import vn.quantriet.shared.Refusal;

/** A unit with units below passes a document down; cells tell their members. */
public final class CellsTellMembers extends Refusal {

    private static final long serialVersionUID = 1L;

    public CellsTellMembers() {
        super("receipt.cells-tell-members");
    }
}
