package vn.quantriet.organization.change;

import java.util.List;

/** A unit that ends, its successors, each once, and the one of them that takes over what is open. */
public record Ending(int line, String unit, List<String> successors, String heir) {

    public Ending {
        successors = successors.stream().distinct().toList();
    }
}
