package vn.quantriet.integrity;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** A check was run. */
record Checked(Actor by, String name, Finding finding) implements Audited {

    @Override
    public String action() {
        return "integrity.checked";
    }

    @Override
    public String subject() {
        return "check:" + name;
    }

    @Override
    public Map<String, String> details() {
        return switch (finding) {
            case Finding.Found it -> Map.of("found", Long.toString(it.count()));
            case Finding.Failed it -> Map.of("problem", it.code());
        };
    }
}
