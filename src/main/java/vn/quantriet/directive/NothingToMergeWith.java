package vn.quantriet.directive;

import vn.quantriet.shared.Refusal;

/** The last duty of a document has none behind it. */
public final class NothingToMergeWith extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToMergeWith() {
        super("directive.nothing-to-merge-with");
    }
}
