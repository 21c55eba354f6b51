package vn.quantriet.study.figures;

/** How one branch, level or audience stands: members, others, its units and its classes, never added to one another. */
public record Figure(Counts members, Counts others, Units units, Sittings sittings) {

    public static final Figure NOTHING = new Figure(Counts.NOTHING, Counts.NOTHING, Units.NONE, Sittings.NONE);

    public Counts everybody() {
        return members.plus(others);
    }
}
