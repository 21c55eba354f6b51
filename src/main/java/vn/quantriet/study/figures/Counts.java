package vn.quantriet.study.figures;

/**
 * How many people stand where. Everybody is counted in one of the states, but for those exempt, who are counted in
 * none; attendances (lượt) are of sittings, and the only number here that is not one of people.
 */
public record Counts(
        long people,
        long exempt,
        long summoned,
        long present,
        long madeUp,
        long selfStudy,
        long partly,
        long excused,
        long absent,
        long none,
        long attendances) {

    public static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Who is to study. */
    public long target() {
        return people - exempt;
    }

    public long studied() {
        return present + madeUp + selfStudy;
    }

    public long left() {
        return target() - studied();
    }

    public Counts plus(Counts other) {
        return new Counts(
                people + other.people,
                exempt + other.exempt,
                summoned + other.summoned,
                present + other.present,
                madeUp + other.madeUp,
                selfStudy + other.selfStudy,
                partly + other.partly,
                excused + other.excused,
                absent + other.absent,
                none + other.none,
                attendances + other.attendances);
    }
}
