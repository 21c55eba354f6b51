package vn.quantriet.integration.hook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.UnitId;

/** An address to be told of what happens in the branch of a unit. */
public record NewHook(String name, String address, @Nullable UnitId unit, Set<Happening> events) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 500;

    public NewHook {
        name = name.strip();
        address = address.strip();
        events = Set.copyOf(events);
    }
}
