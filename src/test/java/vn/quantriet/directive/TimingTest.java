package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.quantriet.directive.duty.Countdown;
import vn.quantriet.directive.duty.CountdownTooLong;
import vn.quantriet.directive.duty.NoSuchPeriodDay;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.directive.duty.PeriodDay;
import vn.quantriet.directive.duty.Timing;
import vn.quantriet.parser.Recurrence;

/** What the words of a deadline say where they name no day. */
@Tag("duties")
class TimingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trong thời hạn 10 ngày làm việc kể từ ngày ban hành | 10 | WORKING_DAY | ISSUE
            chậm nhất 15 ngày sau khi nhận được văn bản | 15 | DAY | ASSIGNMENT
            sau 02 tuần kể từ ngày ký | 14 | DAY | ISSUE
            trong ba tháng | 3 | MONTH | ASSIGNMENT
            ngay sau khi học tập, quán triệt Nghị quyết | 10 | DAY | STUDY
            chậm nhất 5 ngày làm việc sau khi học tập xong | 5 | WORKING_DAY | STUDY
            """)
    void aTimeThatIsCounted(String words, int count, Countdown.Unit unit, Countdown.From from) {
        assertThat(Countdown.read(words)).contains(new Countdown(count, unit, from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 15/12 hằng năm | YEARLY | 14 | 12
            trước ngày 01/12 hằng năm | YEARLY | 31 | 11
            chậm nhất ngày 20 tháng 6 hằng năm | YEARLY | 20 | 6
            trước ngày 25 hằng tháng | MONTHLY | 24 |
            ngày 10 tháng cuối quý | QUARTERLY | 10 |
            """)
    void aDayThatComesRound(String words, Recurrence every, int day, Integer month) {
        assertThat(PeriodDay.read(words, every)).contains(new PeriodDay(day, month));
    }

    @Test
    void wordsThatNameNothingGiveNothing() {
        assertThat(Countdown.read("kịp thời")).isEmpty();
        assertThat(PeriodDay.read("hằng năm", Recurrence.YEARLY)).isEmpty();
        assertThat(PeriodDay.read("ngày 45/13 hằng năm", Recurrence.YEARLY)).isEmpty();
        assertThat(Timing.read(null, null)).isEqualTo(Timing.NONE);
    }

    @Test
    void whatNoCalendarHasIsRefused() {
        assertThatThrownBy(() -> new PeriodDay(32, null)).isInstanceOf(NoSuchPeriodDay.class);
        assertThatThrownBy(() -> new PeriodDay(1, 13)).isInstanceOf(NoSuchPeriodDay.class);
        assertThatThrownBy(() -> new Countdown(Countdown.LONGEST + 1, Countdown.Unit.DAY, Countdown.From.ISSUE))
                .isInstanceOf(CountdownTooLong.class);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARLY, 2024-05-05, 2024-01-01, 2024-12-31, 1",
        "QUARTERLY, 2024-05-05, 2024-04-01, 2024-06-30, 2",
        "HALF_YEARLY, 2024-12-31, 2024-07-01, 2024-12-31, 2",
        "MONTHLY, 2024-02-29, 2024-02-01, 2024-02-29, 2",
        "WEEKLY, 2024-12-31, 2024-12-30, 2025-01-05, 1",
    })
    void aDayLiesInItsPeriod(Recurrence every, LocalDate day, LocalDate start, LocalDate end, int number) {
        var period = Period.of(every, day);

        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.number()).isEqualTo(number);
        assertThat(period.next().start()).isEqualTo(end.plusDays(1));
    }

    @Test
    void aMonthThatIsTooShortHasItsLastDay() {
        var february = Period.of(Recurrence.MONTHLY, LocalDate.of(2025, 2, 3));
        assertThat(PeriodDay.in(february, new PeriodDay(31, null))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(PeriodDay.in(february, null)).isEqualTo(LocalDate.of(2025, 2, 28));
        var quarter = Period.of(Recurrence.QUARTERLY, LocalDate.of(2025, 2, 3));
        assertThat(PeriodDay.in(quarter, new PeriodDay(10, 1))).isEqualTo(LocalDate.of(2025, 1, 10));
        assertThat(PeriodDay.in(quarter, new PeriodDay(10, null))).isEqualTo(LocalDate.of(2025, 3, 10));
    }
}
