package vn.quantriet.obligation.course;

import static vn.quantriet.obligation.course.StepKind.*;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Refusal;

/**
 * Where an assignment stands and when it is due, and what may happen to it there. Total: every step in every standing
 * either leads to a defined one or is refused by name.
 */
public record Course(Standing standing, DueDay due) {

    /** What may happen next, from either side, the most likely first. */
    public List<StepKind> next() {
        return switch (standing) {
            case Standing.Assigned _ -> open(Stream.of(ACCEPTED, SUBMITTED, REPORTED, SHARED, DECLINED));
            case Standing.Accepted _, Standing.InProgress _, Standing.Returned _ ->
                open(Stream.of(SUBMITTED, REPORTED, SHARED));
            case Standing.Submitted _ -> List.of(CONFIRMED, RETURNED);
            case Standing.Declined _ -> List.of(INSISTED, WITHDRAWN);
            case Standing.Suspended _ -> List.of(RESUMED, WITHDRAWN);
            case Standing.Confirmed _, Standing.Withdrawn _ -> List.of();
        };
    }

    private List<StepKind> open(Stream<StepKind> work) {
        var time = due.on() == null
                ? Stream.<StepKind>of()
                : due.asked() == null ? Stream.of(EXTENSION_ASKED, EXTENDED) : Stream.of(EXTENDED, EXTENSION_REFUSED);
        return Stream.of(work, time, Stream.of(SUSPENDED, WITHDRAWN))
                .flatMap(kinds -> kinds)
                .toList();
    }

    /** What the step leads to; {@code reason} and {@code until} are there where the kind needs them. */
    public Course after(StepKind step, String reason, @Nullable LocalDate until, ZonedDateTime now) {
        if (!next().contains(step)) throw outOfTurn(step);
        if (step.needsReason() && reason.isBlank()) throw new ReasonMissing();
        return new Course(standing(step, reason.strip(), now), due(step, until, now.toLocalDate()));
    }

    private Standing standing(StepKind step, String reason, ZonedDateTime now) {
        var at = now.toInstant();
        return switch (step) {
            case ACCEPTED -> new Standing.Accepted(at);
            case DECLINED -> new Standing.Declined(reason, at);
            case REPORTED, SHARED -> standing instanceof Standing.InProgress ? standing : new Standing.InProgress(at);
            case SUBMITTED -> new Standing.Submitted(now.toLocalDate(), at);
            case CONFIRMED -> new Standing.Confirmed(submittedOn(), at);
            case RETURNED -> new Standing.Returned(reason, at);
            case INSISTED -> new Standing.Assigned();
            case SUSPENDED -> new Standing.Suspended(reason, standing.kind(), at);
            case RESUMED -> resumed(now);
            case WITHDRAWN -> new Standing.Withdrawn(reason, at);
            case EXTENSION_ASKED, EXTENDED, EXTENSION_REFUSED -> standing;
        };
    }

    /** What was to be done again is being done; what nobody had accepted still waits for that. */
    private Standing resumed(ZonedDateTime now) {
        if (!(standing instanceof Standing.Suspended suspended)) throw new NotOnHold();
        return switch (suspended.before()) {
            case ASSIGNED -> new Standing.Assigned();
            case ACCEPTED -> new Standing.Accepted(now.toInstant());
            case IN_PROGRESS, RETURNED, SUBMITTED, DECLINED, SUSPENDED, CONFIRMED, WITHDRAWN ->
                new Standing.InProgress(now.toInstant());
        };
    }

    private LocalDate submittedOn() {
        if (standing instanceof Standing.Submitted submitted) return submitted.on();
        throw outOfTurn(CONFIRMED);
    }

    /** A question about time is settled by whatever takes the work out of the unit's hands. */
    private DueDay due(StepKind step, @Nullable LocalDate until, LocalDate today) {
        return switch (step) {
            case EXTENSION_ASKED -> due.ask(named(until), today);
            case EXTENDED -> due.extend(named(until), today);
            case EXTENSION_REFUSED, SUBMITTED, DECLINED, SUSPENDED, WITHDRAWN -> due.settle();
            case ACCEPTED, REPORTED, SHARED, CONFIRMED, RETURNED, INSISTED, RESUMED -> due;
        };
    }

    private static LocalDate named(@Nullable LocalDate until) {
        if (until == null) throw new DayMissing();
        return until;
    }

    private Refusal outOfTurn(StepKind step) {
        return switch (standing) {
            case Standing.Open _ -> outOfTurnWhileOpen(step);
            case Standing.Submitted _ -> new AlreadySubmitted();
            case Standing.Confirmed _ -> new AlreadyConfirmed();
            case Standing.Declined _ -> new AlreadyDeclined();
            case Standing.Suspended _ -> new OnHold();
            case Standing.Withdrawn _ -> new AlreadyWithdrawn();
        };
    }

    private Refusal outOfTurnWhileOpen(StepKind step) {
        return switch (step) {
            case ACCEPTED, DECLINED -> new AlreadyAccepted();
            case INSISTED -> new NothingDeclined();
            case RESUMED -> new NotOnHold();
            case EXTENSION_ASKED, EXTENDED, EXTENSION_REFUSED -> timeOutOfTurn();
            case CONFIRMED, RETURNED, REPORTED, SHARED, SUBMITTED, SUSPENDED, WITHDRAWN -> new NothingSubmitted();
        };
    }

    private Refusal timeOutOfTurn() {
        if (due.on() == null) return new NothingToExtend();
        return due.asked() == null ? new NoExtensionAsked() : new ExtensionAskedAlready();
    }
}
