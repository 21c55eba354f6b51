package vn.quantriet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;

@Tag("duties")
class WorkingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int SPAN = 9 * 365;

    /** The end of April 2024: Monday 29 was rested, Saturday 4 May worked for it. */
    private static final WorkingDays APRIL = new WorkingDays(List.of(
            new SpecialDay(LocalDate.of(2024, 4, 29), SpecialDay.Kind.SWAPPED_REST, "hoán đổi", false),
            new SpecialDay(LocalDate.of(2024, 4, 30), SpecialDay.Kind.HOLIDAY, "lễ", false),
            new SpecialDay(LocalDate.of(2024, 5, 1), SpecialDay.Kind.HOLIDAY, "lễ", false),
            new SpecialDay(LocalDate.of(2024, 5, 4), SpecialDay.Kind.SWAPPED_WORK, "làm bù", false)));

    @Example
    void aTermThatEndsOnARestedDayEndsOnTheNextWorkedOne() {
        assertThat(APRIL.onOrAfter(LocalDate.of(2024, 4, 27))).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(APRIL.onOrBefore(LocalDate.of(2024, 5, 1))).isEqualTo(LocalDate.of(2024, 4, 26));
        assertThat(APRIL.onOrAfter(LocalDate.of(2024, 5, 4))).isEqualTo(LocalDate.of(2024, 5, 4));
    }

    /** Friday 26 April and three working days: 2, 3 and, since it is worked, Saturday 4 May. */
    @Example
    void aSwappedSaturdayIsAWorkingDay() {
        assertThat(APRIL.plus(LocalDate.of(2024, 4, 26), 3)).isEqualTo(LocalDate.of(2024, 5, 4));
        assertThat(APRIL.plus(LocalDate.of(2024, 5, 6), -3)).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(APRIL.between(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 6)))
                .isEqualTo(4);
    }

    @Example
    void aDayInLieuIsTakenFromTheWeek() {
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2024, 5, 4), SpecialDay.Kind.IN_LIEU, "bù", false))
                .isInstanceOf(KindDoesNotFit.class);
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2024, 5, 3), SpecialDay.Kind.SWAPPED_WORK, "làm", false))
                .isInstanceOf(KindDoesNotFit.class);
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2024, 5, 3), SpecialDay.Kind.HOLIDAY, "  ", false))
                .isInstanceOf(DayWithoutName.class);
    }

    @Property(tries = 300)
    void whatIsAddedIsCounted(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(max = SPAN) int start,
            @ForAll @IntRange(min = -60, max = 60) int number) {
        var from = FIRST.plusDays(start);

        var to = days.plus(from, number);

        assertThat(number == 0 || days.isWorkingDay(to)).isTrue();
        var passed = number < 0 ? to.datesUntil(from) : from.plusDays(1).datesUntil(to.plusDays(1));
        assertThat(passed.filter(days::isWorkingDay)).hasSize(Math.abs(number));
    }

    @Property(tries = 300)
    void countingThereAndBackIsTheSame(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(max = SPAN) int start,
            @ForAll @IntRange(max = 90) int apart) {
        var from = FIRST.plusDays(start);
        var to = from.plusDays(apart);

        assertThat(days.between(from, to)).isEqualTo(-days.between(to, from));
        assertThat(days.between(from, to)).isBetween(0, apart);
    }

    @Property(tries = 300)
    void thereIsNoWorkingDayInBetween(@ForAll("calendars") WorkingDays days, @ForAll @IntRange(max = SPAN) int start) {
        var day = FIRST.plusDays(start);

        var after = days.onOrAfter(day);

        assertThat(after).isAfterOrEqualTo(day);
        assertThat(days.isWorkingDay(after)).isTrue();
        assertThat(day.datesUntil(after)).noneMatch(days::isWorkingDay);
        assertThat(days.onOrAfter(after)).isEqualTo(after);
        assertThat(days.onOrBefore(after)).isEqualTo(after);
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        return Arbitraries.integers()
                .between(0, SPAN + 90)
                .set()
                .ofMaxSize(120)
                .map(days -> new WorkingDays(
                        days.stream().map(WorkingDaysTest::special).toList()));
    }

    private static SpecialDay special(int number) {
        var day = FIRST.plusDays(number);
        var kind = SpecialDay.isWeekend(day) ? SpecialDay.Kind.SWAPPED_WORK : SpecialDay.Kind.values()[number % 3];
        return new SpecialDay(day, kind, "ngày", false);
    }
}
