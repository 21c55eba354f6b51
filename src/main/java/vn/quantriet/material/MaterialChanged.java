package vn.quantriet.material;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A material was written, decided on or read to its end. */
public record MaterialChanged(Actor by, String action, MaterialId id, Map<String, String> details) implements Audited {

    public MaterialChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "material:" + id;
    }
}
