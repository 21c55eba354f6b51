package vn.quantriet.obligation.publication;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.duty.TimingColumns;

/** What a duty of the review brings along, as columns of the obligation that comes of it. */
final class ObligationColumns {

    private ObligationColumns() {}

    static StatementSpec bind(StatementSpec statement, DraftDuty duty) {
        var deadline = duty.deadline();
        return TimingColumns.bind(statement, deadline.timing())
                .param("provision", duty.provision())
                .param("action", duty.action())
                .param("deliverable", duty.deliverable())
                .param("sentence", duty.sentence())
                .param("deadlineKind", deadline.kind().name())
                .param("text", deadline.text())
                .param("kind", duty.nature().kind().name());
    }
}
