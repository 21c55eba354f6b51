package vn.quantriet.quiz.round;

/** What was scored of what could be, in hundredths of a point: of a paper, without the questions struck out of it. */
public record Points(int score, int outOf) {

    /** By the share; of equal shares the one of more points. */
    boolean isMoreThan(Points other) {
        var mine = (long) score * other.outOf;
        var theirs = (long) other.score * outOf;
        return mine == theirs ? score > other.score : mine > theirs;
    }
}
