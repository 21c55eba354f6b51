package vn.quantriet.paper.marking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.PaperId;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** One paper that was handed in, with its marks, for those of the writer's line; and what they say of it. */
@Component
class SheetStore {

    private final Database database;

    SheetStore(Database database) {
        this.database = database;
    }

    /** A paper as it was handed in last. */
    record Sheet(
            PaperId id,
            CampaignId campaign,
            PersonId person,
            String name,
            String unit,
            int attempt,
            String state,
            List<String> questions,
            List<String> answers,
            @Nullable String fileName,
            String words,
            List<Integer> sketch,
            Instant at,
            boolean late,
            boolean sampled,
            boolean own) {}

    Optional<Sheet> find(PaperId id, Actor by) {
        return database.sql("""
                select paper.id, paper.campaign_id, paper.person_id, who.full_name, unit.name as unit, paper.state,
                       hand_in.*,
                       exists (select from identity.published_account account
                               where account.id = :account and account.person_id = paper.person_id) as own
                from paper.paper
                join study.published_learner learner
                  on learner.campaign_id = paper.campaign_id and learner.person_id = paper.person_id
                join person.published_person who on who.id = paper.person_id
                join organization.published_unit unit on unit.id = learner.unit_id
                join organization.published_unit mine
                  on mine.id = :unit and (unit.id = mine.id
                     or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL'))
                join paper.hand_in on hand_in.paper_id = paper.id
                where paper.id = :id and learner.counted
                order by hand_in.attempt desc limit 1
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .query((row, _) -> sheet(row))
                .optional();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                new PaperId(row.getLong("id")),
                new CampaignId(row.getLong("campaign_id")),
                new PersonId(row.getLong("person_id")),
                row.getString("full_name"),
                row.getString("unit"),
                row.getInt("attempt"),
                row.getString("state"),
                List.of((String[]) row.getArray("questions").getArray()),
                List.of((String[]) row.getArray("answers").getArray()),
                row.getString("file_name"),
                row.getString("words"),
                Arrays.asList((Integer[]) row.getArray("sketch").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"),
                row.getObject("sampled_at") != null,
                row.getBoolean("own"));
    }

    /** A mark as it was given. */
    record Given(int round, int place, String comment, Instant at, AccountId account, String name) {}

    List<Given> marks(PaperId id, int attempt) {
        return database.sql("""
                select round, place, comment, at, account_id, name from paper.marking
                where paper_id = :id and attempt = :attempt order by round
                """)
                .param("id", id.value())
                .param("attempt", attempt)
                .query((row, _) -> new Given(
                        row.getInt("round"),
                        row.getInt("place"),
                        row.getString("comment"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getLong("account_id")),
                        row.getString("name")))
                .list();
    }

    List<MarkedPaper.Before> before(PaperId id) {
        return database.sql("""
                select attempt, returned_why, returned_by, returned_at from paper.hand_in
                where paper_id = :id and returned_at is not null order by attempt
                """)
                .param("id", id.value())
                .query((row, _) -> new MarkedPaper.Before(
                        row.getInt("attempt"),
                        row.getString("returned_why"),
                        row.getString("returned_by"),
                        row.getObject("returned_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the paper was still at this attempt, and nobody has given this mark meanwhile. */
    boolean mark(Sheet sheet, Round round, int place, String comment, Instant at, Actor by) {
        return database.sql("""
                with marked as (
                    update paper.paper set state = 'MARKED', version = version + 1
                    where id = :id and attempt = :attempt
                      and state = case when :round = 1 then 'HANDED_IN' else 'MARKED' end
                    returning id)
                insert into paper.marking (paper_id, attempt, round, place, comment, at, account_id, name, unit_id)
                select id, :attempt, :round, :place, :comment, :at, :account, :name, :unit from marked
                on conflict do nothing
                """)
                        .param("id", sheet.id().value())
                        .param("attempt", sheet.attempt())
                        .param("round", round.number())
                        .param("place", place)
                        .param("comment", comment)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("account", by.account().value())
                        .param("name", by.name())
                        .param("unit", by.unit().value())
                        .update()
                == 1;
    }

    /** Whether the paper was still as it was read. */
    boolean sendBack(Sheet sheet, String reason, Instant at, Actor by) {
        return database.sql("""
                with returned as (
                    update paper.paper
                    set state = 'RETURNED', attempt = attempt + 1, reason = :reason, version = version + 1
                    where id = :id and attempt = :attempt and state = :state
                    returning id)
                update paper.hand_in set returned_at = :at, returned_by = :name, returned_why = :reason
                from returned where hand_in.paper_id = returned.id and hand_in.attempt = :attempt
                """)
                        .param("reason", reason)
                        .param("id", sheet.id().value())
                        .param("attempt", sheet.attempt())
                        .param("state", sheet.state())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("name", by.name())
                        .update()
                == 1;
    }
}
