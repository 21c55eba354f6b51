package vn.quantriet.paper.setting;

import vn.quantriet.shared.Refusal;

/** A question or the guidance is longer than there is room for. */
public final class SettingTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public SettingTooLong() {
        super("paper.setting-too-long");
    }
}
