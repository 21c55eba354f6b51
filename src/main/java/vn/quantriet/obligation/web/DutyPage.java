package vn.quantriet.obligation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.DutySheet.Duty;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Refusal;

/** What the page of a duty shows; after a refusal also what was tried and typed, so that nothing typed is lost. */
public record DutyPage(
        Duty duty,
        List<StepKind> next,
        @Nullable StepKind tried,
        String note,
        String product,
        String until,
        String done,
        String target,
        @Nullable Refusal refusal) {

    public DutyPage {
        next = List.copyOf(next);
    }

    static DutyPage of(Duty duty, Actor by) {
        return new DutyPage(
                duty, duty.assignment().nextSteps(by), null, "", "", "", measured(duty), targeted(duty), null);
    }

    static DutyPage refused(Duty duty, Actor by, StepKind tried, StepForm form, Refusal refusal) {
        return new DutyPage(
                duty,
                duty.assignment().nextSteps(by),
                tried,
                form.noteText(),
                form.productText(),
                form.untilText(),
                form.doneText(),
                form.targetText(),
                refusal);
    }

    /** What was told last stands in the form, to be changed. */
    private static String measured(Duty duty) {
        var measure = duty.assignment().measure();
        return measure == null ? "" : Integer.toString(measure.done());
    }

    private static String targeted(Duty duty) {
        var measure = duty.assignment().measure();
        return measure == null ? "" : Integer.toString(measure.target());
    }

    public boolean offers(StepKind kind) {
        return next.contains(kind);
    }

    public String note(StepKind kind) {
        return kind == tried ? note : "";
    }

    public String product(StepKind kind) {
        return kind == tried ? product : "";
    }

    public String until(StepKind kind) {
        return kind == tried ? until : "";
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
