package vn.quantriet.obligation.narrowing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.organization.UnitLevel;

/**
 * Which duties of a branch are looked at, beyond their document: held at a level of units, of a kind of work, of
 * documents sorted into the field of work with this code, led by the unit with this code, falling due between two days,
 * both included, of the period that begins on a day; and from which unit's board, since what is shared out within a
 * branch counts there once. What is null narrows nothing.
 */
public record Narrowing(
        @Nullable UnitLevel level,
        @Nullable DutyKind kind,
        @Nullable String field,
        @Nullable String lead,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate period,
        @Nullable String seenFrom) {

    public static final Narrowing NONE = new Narrowing(null, null, null, null, null, null, null, null);

    public Narrowing {
        if (from != null && until != null && from.isAfter(until)) throw new PeriodBackwards(from, until);
    }

    /** Whether every duty of the branch is looked at, from wherever. */
    public boolean isNone() {
        return Stream.of(level, kind, field, lead, from, until, period).allMatch(Objects::isNull);
    }

    /** Whether it is by field of work and by nothing else. */
    public boolean isField() {
        return field != null && field(null).isNone();
    }

    public Narrowing level(@Nullable UnitLevel level) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing kind(@Nullable DutyKind kind) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing field(@Nullable String field) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing lead(@Nullable String lead) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing due(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing period(@Nullable LocalDate period) {
        return new Narrowing(level, kind, field, lead, from, until, period, seenFrom);
    }

    public Narrowing seenFrom(@Nullable String unit) {
        return new Narrowing(level, kind, field, lead, from, until, period, unit);
    }
}
