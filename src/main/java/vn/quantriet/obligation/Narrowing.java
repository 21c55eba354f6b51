package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.UnitId;

/**
 * Which duties of a branch are looked at, beyond their document: held at a level of units, of a kind of work, led by
 * the unit with this code, falling due between two days, both included; and from which unit's board, since what is
 * shared out within a branch counts there once. What is null narrows nothing.
 */
public record Narrowing(
        @Nullable UnitLevel level,
        @Nullable DutyKind kind,
        @Nullable String lead,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String seenFrom) {

    public static final Narrowing NONE = new Narrowing(null, null, null, null, null, null);

    /** What follows the conditions of a statement over {@code unit} and {@code assignment}; see {@link #bind}. */
    public static final String SQL = """
              and (cast(:level as text) is null or unit.level = :level)
              and (cast(:kind as text) is null or assignment.obligation_id in (
                       select id from obligation.obligation where kind = :kind))
              and (cast(:lead as bigint) is null or assignment.unit_id = :lead or assignment.shared_by = :lead)
              and (cast(:from as date) is null or assignment.due_on >= :from)
              and (cast(:until as date) is null or assignment.due_on <= :until)
            """;

    public Narrowing {
        if (from != null && until != null && from.isAfter(until)) throw new PeriodBackwards(from, until);
    }

    /** Whether every duty of the branch is looked at, from wherever. */
    public boolean isNone() {
        return Stream.of(level, kind, lead, from, until).allMatch(Objects::isNull);
    }

    public Narrowing level(@Nullable UnitLevel level) {
        return new Narrowing(level, kind, lead, from, until, seenFrom);
    }

    public Narrowing kind(@Nullable DutyKind kind) {
        return new Narrowing(level, kind, lead, from, until, seenFrom);
    }

    public Narrowing lead(@Nullable String lead) {
        return new Narrowing(level, kind, lead, from, until, seenFrom);
    }

    public Narrowing due(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Narrowing(level, kind, lead, from, until, seenFrom);
    }

    public Narrowing seenFrom(@Nullable String unit) {
        return new Narrowing(level, kind, lead, from, until, unit);
    }

    /** {@code leading} is the unit whose code {@code lead} says. */
    public StatementSpec bind(StatementSpec statement, @Nullable UnitId leading) {
        return statement
                .param("level", level == null ? null : level.name())
                .param("kind", kind == null ? null : kind.name())
                .param("lead", leading == null ? null : leading.value())
                .param("from", from)
                .param("until", until);
    }
}
