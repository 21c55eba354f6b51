package vn.quantriet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.testing.DatabaseTest;

/** The years that come filled in: they keep to the law, and both places that judge a day agree about each. */
@Tag("duties")
@DatabaseTest
class TheCalendarOfTheYearsTest {

    @Autowired
    WorkCalendar calendar;

    @Autowired
    JdbcClient database;

    /** Labour Code 2012, article 115: ten days; 2019, article 112: eleven; one more since 2026. */
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void everyYearHasItsHolidaysAndADayInLieuForEachOnAWeekend(int number) {
        var days = calendar.of(Year.of(number));

        assertThat(days.stream().filter(it -> it.kind() == SpecialDay.Kind.HOLIDAY))
                .hasSize(number < 2021 ? 10 : number < 2026 ? 11 : 12);
        assertThat(days.stream().filter(it -> it.kind() == SpecialDay.Kind.IN_LIEU))
                .hasSameSizeAs(days.stream()
                        .filter(it -> it.kind() == SpecialDay.Kind.HOLIDAY && SpecialDay.isWeekend(it.day()))
                        .toList());
        assertThat(days.stream().filter(it -> it.kind() == SpecialDay.Kind.SWAPPED_WORK))
                .as("days worked in exchange")
                .hasSize(number == 2019 ? 2 : number == 2024 || number == 2025 ? 1 : number == 2026 ? 2 : 0);
    }

    @Test
    void aDayIsJudgedAlikeInJavaAndInSql() {
        var days = calendar.workingDays();
        var worked = database.sql("""
                select day::date from generate_series(date '2018-12-01', '2028-02-01', interval '1 day') day
                where calendar.published_is_working_day(day::date)
                """)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();

        assertThat(LocalDate.of(2018, 12, 1)
                        .datesUntil(LocalDate.of(2028, 2, 2))
                        .filter(days::isWorkingDay)
                        .toList())
                .isEqualTo(worked);
        var shifted = database.sql("""
                select day::date, calendar.published_on_or_after(day::date) as after
                from generate_series(date '2018-12-01', '2028-02-01', interval '1 day') day
                """)
                .query((row, _) ->
                        new LocalDate[] {row.getObject("day", LocalDate.class), row.getObject("after", LocalDate.class)
                        })
                .list();
        assertThat(shifted)
                .allSatisfy(pair -> assertThat(days.onOrAfter(pair[0])).isEqualTo(pair[1]));
    }

    /** 2019, when the first directive was issued: nine days at Tết, five around 30 April, three at Hùng Kings. */
    @Test
    void longestRestsOfTheYearsAreKnown() {
        assertThat(rest(2019)).isEqualTo(9);
        assertThat(rest(2024)).isEqualTo(7);
        assertThat(rest(2025)).isEqualTo(9);
        assertThat(rest(2026)).isEqualTo(9);
    }

    private int rest(int year) {
        var days = calendar.workingDays();
        var first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, 365)
                .mapToObj(first::plusDays)
                .mapToInt(day -> (int) day.datesUntil(days.onOrAfter(day)).count())
                .max()
                .orElseThrow();
    }
}
