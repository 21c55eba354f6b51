package vn.quantriet.study.figures;

/**
 * Classes and conferences organised somewhere, without those cancelled. Connection points are none of the classes;
 * those held are of the classes, and those the head presented of those held. People outside the Party are counted
 * each time they were there.
 */
public record Sittings(
        long classes,
        long held,
        long inPerson,
        long points,
        long byHead,
        long discussions,
        long makeUps,
        long nonMembers) {

    public static final Sittings NONE = new Sittings(0, 0, 0, 0, 0, 0, 0, 0);
}
