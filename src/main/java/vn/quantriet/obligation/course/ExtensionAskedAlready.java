package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** One question about more time waits for its answer at a time. */
public final class ExtensionAskedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    public ExtensionAskedAlready() {
        super("obligation.extension-asked-already");
    }
}
