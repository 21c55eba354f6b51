package vn.quantriet.urging.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;
import vn.quantriet.urging.rule.UrgingRule;

/** The rule as it is, and as somebody wants it. */
public record RulePage(
        RuleForm form,
        UrgingRule now,
        boolean mayChange,
        boolean saved,
        @Nullable Refusal refusal) {}
