package vn.quantriet.obligation.course;

import vn.quantriet.shared.Refusal;

/** Nobody asked for more time. */
public final class NoExtensionAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoExtensionAsked() {
        super("obligation.no-extension-asked");
    }
}
