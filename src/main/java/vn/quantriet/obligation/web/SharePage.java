package vn.quantriet.obligation.web;

import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.DutySheet.Duty;
import vn.quantriet.organization.UnitChoice;
import vn.quantriet.shared.Refusal;

/** A duty that is about to be given on, and what was typed so far; {@code units} counts whom it would reach. */
public record SharePage(
        Duty duty,
        ShareForm form,
        UnitChoice choice,
        @Nullable Long units,
        @Nullable Refusal refusal) {}
