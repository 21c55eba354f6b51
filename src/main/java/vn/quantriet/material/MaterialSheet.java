package vn.quantriet.material;

/** An edition as a reader has it before them; {@code tracked} when how far they are is kept. */
public record MaterialSheet(
        Material material,
        Edition edition,
        Matter content,
        ReadingProgress progress,
        boolean tracked,
        boolean mayWrite,
        boolean mayApprove) {

    /** Whether this is what readers are offered today. */
    public boolean isInForce() {
        return material.inForce().filter(edition::equals).isPresent();
    }
}
