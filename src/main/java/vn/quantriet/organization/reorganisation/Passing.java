package vn.quantriet.organization.reorganisation;

import java.util.List;
import vn.quantriet.shared.UnitId;

/** A unit that ends: its heir, one of its successors, takes over what is open. */
public record Passing(UnitId from, UnitId heir, List<UnitId> successors) {

    public Passing {
        successors = List.copyOf(successors);
    }
}
