package vn.quantriet.study.sitting;

/** How many people have a place in a class, and how they stand there. */
public record Seats(int summoned, int present, int excused, int absent, int unmarked) {

    public boolean isMarked() {
        return present + excused + absent > 0;
    }
}
