package vn.quantriet.paper;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** Somebody read another person's paper, or who has written one. */
public record PaperRead(Actor by, String subject, int papers) implements Audited {

    @Override
    public String action() {
        return "paper.read";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("papers", Integer.toString(papers));
    }
}
