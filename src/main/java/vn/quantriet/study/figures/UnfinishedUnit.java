package vn.quantriet.study.figures;

import vn.quantriet.organization.UnitLevel;

/** A unit with somebody on its own roster who has not studied. */
public record UnfinishedUnit(String code, String name, String above, UnitLevel level, long target, long studied) {

    public long left() {
        return target - studied;
    }
}
