package vn.quantriet.obligation.publication;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.directive.DraftDuty;

/** What a duty of the review brings along, as columns of the obligation that comes of it. */
final class ObligationColumns {

    private ObligationColumns() {}

    static StatementSpec bind(StatementSpec statement, DraftDuty duty) {
        var deadline = duty.deadline();
        var periodDay = deadline.timing().periodDay();
        var countdown = deadline.timing().countdown();
        return statement
                .param("provision", duty.provision())
                .param("action", duty.action())
                .param("deliverable", duty.deliverable())
                .param("sentence", duty.sentence())
                .param("deadlineKind", deadline.kind().name())
                .param("text", deadline.text())
                .param("kind", duty.nature().kind().name())
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
