package vn.quantriet.exchange;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody brought in a file. */
public record FileReceived(Actor by, BatchId id, FileKind kind, String fileName) implements Audited {

    @Override
    public String action() {
        return "exchange.file-received";
    }

    @Override
    public String subject() {
        return "batch:" + id;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "file", fileName);
    }
}
