package vn.quantriet.organization.reorganisation;

import java.util.List;
import vn.quantriet.shared.Refusal;

/** Something has come to rest on the decision; taking it back would pull the ground from under it. */
public final class RestedUpon extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Reliance> reliances;

    public RestedUpon(List<Reliance> reliances) {
        super("organization.rested-upon");
        this.reliances = List.copyOf(reliances);
    }

    public List<Reliance> reliances() {
        return reliances == null ? List.of() : reliances;
    }
}
