package vn.quantriet.integration.hook;

import vn.quantriet.shared.Refusal;

/** Who is to be told, where, or of what was not said. */
public final class HookUnclear extends Refusal {

    private static final long serialVersionUID = 1L;

    HookUnclear() {
        super("integration.hook-unclear");
    }
}
