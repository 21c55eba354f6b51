package vn.quantriet.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.DutySheet.Duty;
import vn.quantriet.obligation.Step;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;

/** What the page of a duty shows; after a refusal also what was tried and typed, so that nothing typed is lost. */
public record DutyPage(
        Duty duty,
        List<Step.Kind> next,
        Step.@Nullable Kind tried,
        String note,
        String product,
        @Nullable Refusal refusal) {

    public DutyPage {
        next = List.copyOf(next);
    }

    static DutyPage of(Duty duty, Actor by) {
        return new DutyPage(duty, duty.assignment().nextSteps(by), null, "", "", null);
    }

    static DutyPage refused(Duty duty, Actor by, Step.Kind tried, StepForm form, Refusal refusal) {
        return new DutyPage(duty, duty.assignment().nextSteps(by), tried, form.noteText(), form.productText(), refusal);
    }

    public boolean offers(Step.Kind kind) {
        return next.contains(kind);
    }

    public String note(Step.Kind kind) {
        return kind == tried ? note : "";
    }

    public String product(Step.Kind kind) {
        return kind == tried ? product : "";
    }

    /** Somebody else was faster: what was typed has no form any more, but is not thrown away. */
    public boolean isOrphaned() {
        return tried != null && !next.contains(tried) && !(note + product).isBlank();
    }

    /** Where the summary of a refusal leads to. */
    public String field() {
        return tried == null || !next.contains(tried) ? "noi-dung" : tried.slug() + "-note";
    }
}
