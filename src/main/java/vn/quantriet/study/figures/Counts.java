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
        long attendances,
        long finished,
        Tests tests) {

    public static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Tests.NOTHING);

    /** Who is to study. */
    public long target() {
        return people - exempt;
    }

    public long studied() {
        return present + madeUp + selfStudy;
    }

    /** Who has not finished: has not studied, or not passed what else was asked. */
    public long left() {
        return target() - finished;
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
                attendances + other.attendances,
                finished + other.finished,
                tests.plus(other.tests));
    }
}
