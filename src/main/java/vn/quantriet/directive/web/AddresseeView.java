package vn.quantriet.directive.web;

import java.util.List;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.organization.Unit;
import vn.quantriet.organization.UnitChoice;

/** A phrase with every unit its rule finds, left out or not, and what more units may be added. */
public record AddresseeView(DraftAddressee addressee, List<Unit> units, UnitChoice added) {

    public AddresseeView {
        units = List.copyOf(units);
    }

    public boolean isLeftOut(Unit unit) {
        return addressee.rule().excluded().contains(unit.id());
    }

    public boolean isPutIn(Unit unit) {
        return addressee.rule().included().contains(unit.id());
    }
}
