package vn.quantriet.receipt;

/**
 * How far a document has come among some units: of so many, how many were sent it, have received it, whose head has
 * read it; of the cells among them, how many have told their members, and how many members that was; and how many
 * people have read it for themselves.
 */
public record ReceiptTally(
        long units, long sent, long received, long read, long cells, long told, Members members, long readers) {

    public static final ReceiptTally NONE = new ReceiptTally(0, 0, 0, 0, 0, 0, new Members(0, 0), 0);

    /** Reached, of all that were to be reached where it was told. */
    public record Members(long reached, long all) {

        Members plus(Members more) {
            return new Members(reached + more.reached, all + more.all);
        }
    }

    ReceiptTally plus(ReceiptTally more) {
        return new ReceiptTally(
                units + more.units,
                sent + more.sent,
                received + more.received,
                read + more.read,
                cells + more.cells,
                told + more.told,
                members.plus(more.members),
                readers + more.readers);
    }

    public long unsent() {
        return units - sent;
    }

    public long unreceived() {
        return sent - received;
    }

    public long unread() {
        return sent - read;
    }

    public long untold() {
        return cells - told;
    }
}
