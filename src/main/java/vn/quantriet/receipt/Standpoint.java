package vn.quantriet.receipt;

/**
 * Where a unit stands and who looks: how many units are directly below it, of which so many have not been sent the
 * document, how many members are on its own roster, and whether whoever looks is its head or has read the document for
 * themselves.
 */
public record Standpoint(long below, long unsent, int members, boolean head, boolean readMyself) {

    public boolean hasUnitsBelow() {
        return below > 0;
    }
}
