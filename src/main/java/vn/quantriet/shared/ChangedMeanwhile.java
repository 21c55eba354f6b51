package vn.quantriet.shared;

/** Somebody else changed the same thing since it was read; nothing was overwritten. */
public final class ChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("shared.changed-meanwhile");
    }
}
