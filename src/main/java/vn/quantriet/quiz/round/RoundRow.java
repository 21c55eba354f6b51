package vn.quantriet.quiz.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.quiz.bank.Difficulty;
import vn.quantriet.quiz.bank.EditionId;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** A quiz as the columns of its row, its blueprint among them. */
public final class RoundRow {

    /** To be followed by what is asked for. */
    static final String SHOWN = """
            select round.*, document.slug, owner.name as owner_name, part.topics, part.difficulties, part.counts,
                   part.worth,
                   array(select edition_id from quiz.struck where struck.round_id = round.id) as struck
            from quiz.round
            join directive.published_document document on document.id = round.document_id
            join organization.published_unit owner on owner.id = round.owner_id
            cross join lateral (
                select array_agg(topic order by n) as topics, array_agg(difficulty order by n) as difficulties,
                       array_agg(questions order by n) as counts, array_agg(points order by n) as worth
                from quiz.part where part.round_id = round.id) part
            """;

    private RoundRow() {}

    static OnlineQuiz round(ResultSet row) throws SQLException {
        return new OnlineQuiz(
                new RoundId(row.getLong("id")),
                new UnitId(row.getLong("owner_id")),
                row.getString("owner_name"),
                purpose(row),
                new DocumentId(row.getLong("document_id")),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                rules(row),
                parts(row),
                struck(row),
                RoundState.of(row.getString("state"), row.getString("reason")),
                row.getInt("version"));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        var campaign = row.getObject("campaign_id", Long.class);
        if (campaign == null) return new Purpose.Contest(row.getString("guess"));
        var audiences = (Short[]) row.getArray("audiences").getArray();
        return new Purpose.Duty(
                new CampaignId(campaign),
                Arrays.stream(audiences).map(Short::intValue).toList());
    }

    public static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                row.getInt("minutes"),
                row.getInt("attempts"),
                Counting.valueOf(row.getString("counting")),
                row.getBoolean("partly"),
                row.getInt("pass_mark"),
                row.getInt("per_page"));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        var topics = (String[]) row.getArray("topics").getArray();
        var difficulties = (String[]) row.getArray("difficulties").getArray();
        var questions = (Integer[]) row.getArray("counts").getArray();
        var points = (Integer[]) row.getArray("worth").getArray();
        return IntStream.range(0, topics.length)
                .mapToObj(n -> new Part(
                        topics[n],
                        difficulties[n].isEmpty() ? null : Difficulty.valueOf(difficulties[n]),
                        questions[n],
                        points[n]))
                .toList();
    }

    private static Set<EditionId> struck(ResultSet row) throws SQLException {
        return Arrays.stream((Long[]) row.getArray("struck").getArray())
                .map(EditionId::new)
                .collect(Collectors.toSet());
    }

    static String difficulty(Part part) {
        var difficulty = part.difficulty();
        return difficulty == null ? "" : difficulty.name();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
