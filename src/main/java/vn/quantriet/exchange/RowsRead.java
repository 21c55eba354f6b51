package vn.quantriet.exchange;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody looked at rows of a file of people. */
public record RowsRead(Actor by, BatchId id, int page) implements Audited {

    @Override
    public String action() {
        return "exchange.rows-read";
    }

    @Override
    public String subject() {
        return "batch:" + id;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("page", Integer.toString(page));
    }
}
