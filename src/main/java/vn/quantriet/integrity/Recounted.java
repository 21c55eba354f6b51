package vn.quantriet.integrity;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** All kept counts were made anew from the assignments. */
record Recounted(Actor by, long counts) implements Audited {

    @Override
    public String action() {
        return "integrity.recounted";
    }

    @Override
    public String subject() {
        return "check:kept-counts";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("counts", Long.toString(counts));
    }
}
