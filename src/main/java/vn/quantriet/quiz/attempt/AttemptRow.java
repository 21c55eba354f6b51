package vn.quantriet.quiz.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.RoundRow;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** An attempt as the columns of its row, with what it has to know of its quiz. */
final class AttemptRow {

    private AttemptRow() {}

    static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new AttemptId(row.getLong("id")),
                held(row),
                taker(row),
                row.getInt("number"),
                time(row, "started_at"),
                time(row, "ends_at"),
                Arrays.stream((Long[]) row.getArray("questions").getArray())
                        .map(EditionId::new)
                        .toList(),
                List.of((String[]) row.getArray("shown").getArray()),
                List.of((Integer[]) row.getArray("points").getArray()),
                List.of((String[]) row.getArray("answers").getArray()),
                List.of((Long[]) row.getArray("given").getArray()),
                state(row));
    }

    private static Attempt.Held held(ResultSet row) throws SQLException {
        var campaign = row.getObject("campaign_id", Long.class);
        return new Attempt.Held(
                new RoundId(row.getLong("round_id")),
                row.getString("name"),
                campaign == null ? null : new CampaignId(campaign),
                RoundRow.rules(row),
                row.getString("guessed"),
                time(row, "closes_at"));
    }

    private static Attempt.Taker taker(ResultSet row) throws SQLException {
        return new Attempt.Taker(
                new AccountId(row.getLong("account_id")),
                person(row.getObject("person_id", Long.class)),
                new UnitId(row.getLong("unit_id")));
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    private static AttemptState state(ResultSet row) throws SQLException {
        return row.getString("state").equals("OPEN")
                ? new AttemptState.Open()
                : new AttemptState.Done(time(row, "ended_at"), row.getBoolean("in_time"), row.getInt("score"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
