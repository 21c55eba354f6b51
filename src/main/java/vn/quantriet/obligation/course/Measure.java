package vn.quantriet.obligation.course;

/** How far a piece of work has come, in what its kind counts: so many done of so many. More than all is possible. */
public record Measure(int done, int target) {

    public Measure {
        if (done < 0 || target < 1) throw new NoSuchMeasure();
    }
}
