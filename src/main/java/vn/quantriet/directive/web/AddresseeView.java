package vn.quantriet.directive.web;

import java.util.List;
import vn.quantriet.directive.DraftAddressee;
import vn.quantriet.organization.Unit;
import vn.quantriet.organization.UnitEntry;

/** A phrase with every unit its rule finds, left out or not, and what a search for more units found. */
public record AddresseeView(DraftAddressee addressee, List<Unit> units, String words, List<UnitEntry> found) {

    public AddresseeView {
        units = List.copyOf(units);
        found = List.copyOf(found);
    }

    public boolean isLeftOut(Unit unit) {
        return addressee.rule().excluded().contains(unit.id());
    }

    public boolean isPutIn(Unit unit) {
        return addressee.rule().included().contains(unit.id());
    }
}
