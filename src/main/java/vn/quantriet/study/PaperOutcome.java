package vn.quantriet.study;

/** What has become of somebody's reflection paper in a campaign. */
public sealed interface PaperOutcome {

    /** Not handed in, taken back, or given back to be written anew. */
    record NotThere() implements PaperOutcome {}

    record HandedIn(boolean late) implements PaperOutcome {}

    /** {@code place} is that of the mark on the campaign's scale, from 1 for the best. */
    record Marked(int place, boolean passed, boolean late) implements PaperOutcome {}
}
