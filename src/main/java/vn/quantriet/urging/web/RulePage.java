package vn.quantriet.urging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.urging.mail.Undelivered;
import vn.quantriet.urging.rule.UrgingRule;

/** The rule as it is and as somebody wants it, and how letters fare. */
public record RulePage(
        RuleForm form,
        UrgingRule now,
        boolean mayChange,
        boolean saved,
        @Nullable Refusal refusal,
        boolean letters,
        List<Undelivered> undelivered) {

    public RulePage {
        undelivered = List.copyOf(undelivered);
    }
}
