package vn.quantriet.directive.duty;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A timing as the parameters of a statement, the same for a duty in review and for one in force. */
public final class TimingColumns {

    private TimingColumns() {}

    public static StatementSpec bind(StatementSpec statement, Timing timing) {
        var periodDay = timing.periodDay();
        var countdown = timing.countdown();
        return statement
                .param("periodDay", periodDay == null ? null : periodDay.day())
                .param("periodMonth", periodDay == null ? null : periodDay.month())
                .param("countdown", countdown == null ? null : countdown.count())
                .param(
                        "countdownUnit",
                        countdown == null ? null : countdown.unit().name())
                .param(
                        "countdownFrom",
                        countdown == null ? null : countdown.from().name());
    }
}
