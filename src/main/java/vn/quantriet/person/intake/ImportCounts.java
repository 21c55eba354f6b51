package vn.quantriet.person.intake;

/** How many rows of a file would be, or were, added, changed, left as they are, and cannot be taken. */
public record ImportCounts(long added, long changed, long same, long wrong) {

    public long rows() {
        return added + changed + same + wrong;
    }
}
