package vn.quantriet.directive.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents a document carries out, from the nearest up, and those that carry it out, newest first. */
public record Chain(List<Link> above, List<Link> below) {

    public Chain {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    public boolean isEmpty() {
        return above.isEmpty() && below.isEmpty();
    }

    /** A document of the chain, as far as the reader may see it. */
    public record Link(String slug, String title, @Nullable LocalDate issuedOn, String owner) {}
}
