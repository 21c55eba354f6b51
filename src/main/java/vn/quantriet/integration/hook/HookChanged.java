package vn.quantriet.integration.hook;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An administrator did something about where other systems are told of what happens. */
public record HookChanged(Actor by, String action, Hook hook) implements Audited {

    @Override
    public String subject() {
        return "hook:" + hook.id();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "name", hook.name(),
                "address", hook.address(),
                "unit", hook.unit(),
                "events", String.join(" ", hook.events()));
    }
}
