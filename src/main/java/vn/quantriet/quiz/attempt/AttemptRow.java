package vn.quantriet.quiz.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.quiz.round.Points;
import vn.quantriet.quiz.round.RoundId;
import vn.quantriet.quiz.round.RoundRow;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** An attempt as the columns of its row, with what it has to know of its quiz. */
final class AttemptRow {

    /** To be followed by what is asked for. */
    static final String SHOWN = """
            select attempt.*, round.name, round.campaign_id, round.minutes, round.attempts, round.counting,
                   round.partly, round.pass_mark, round.per_page, round.guess as guessed, round.closes_at,
                   array(select edition_id from quiz.struck where struck.round_id = round.id
                         order by edition_id) as struck,
                   array(select reason from quiz.struck where struck.round_id = round.id
                         order by edition_id) as struck_why
            from quiz.attempt join quiz.round on round.id = attempt.round_id
            """;

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
                row.getInt("saves"),
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
                time(row, "closes_at"),
                struck(row));
    }

    private static Map<EditionId, String> struck(ResultSet row) throws SQLException {
        var struck = (Long[]) row.getArray("struck").getArray();
        var reasons = (String[]) row.getArray("struck_why").getArray();
        return IntStream.range(0, struck.length)
                .boxed()
                .collect(Collectors.toMap(n -> new EditionId(struck[n]), n -> reasons[n]));
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
                : new AttemptState.Done(time(row, "ended_at"), row.getBoolean("in_time"), points(row));
    }

    private static Points points(ResultSet row) throws SQLException {
        return new Points(row.getInt("score"), row.getInt("out_of"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
