package vn.quantriet.shared;

import java.util.List;

/** Many events of one act, each with its own trace, written at once: a decision over thousands of units is one act. */
public record AuditedTogether(List<? extends Audited> events) {

    public AuditedTogether {
        events = List.copyOf(events);
    }
}
