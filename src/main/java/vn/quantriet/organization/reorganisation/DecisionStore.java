package vn.quantriet.organization.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class DecisionStore {

    private final Database database;
    private final JsonMapper json;

    DecisionStore(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Decision get(DecisionId id, UnitId branch) {
        return database.sql("""
                select decision.*, owner.name as owner_name,
                       (select count(*) from organization.change where change.decision_id = decision.id) as changes,
                       file.name as file_name, octet_length(file.content) as file_size, file.sha256
                from organization.decision
                join organization.unit owner on owner.id = decision.owner_id
                join organization.unit branch on branch.id = :branch and owner.path <@ branch.path
                left join organization.decision_file file on file.decision_id = decision.id
                where decision.id = :id
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Decision claim(DecisionId id, UnitId branch) {
        var held = database.sql("select id from organization.decision where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        if (held.isEmpty()) throw new NotFound();
        return get(id, branch);
    }

    /** A decision whose day has come, unless another node has it in hands. */
    Optional<Decision> claimDue(DecisionId id, LocalDate today) {
        var owner = database.sql("""
                select owner_id from organization.decision
                where id = :id and state = 'SCHEDULED' and effective_on <= :today
                for update skip locked
                """)
                .param("id", id.value())
                .param("today", today)
                .query(Long.class)
                .optional();
        return owner.map(unit -> get(id, new UnitId(unit)));
    }

    List<DecisionId> due(LocalDate today) {
        return database.sql("""
                select id from organization.decision where state = 'SCHEDULED' and effective_on <= :today
                order by effective_on, id
                """)
                .param("today", today)
                .query((row, _) -> new DecisionId(row.getLong("id")))
                .list();
    }

    /** What is on the calendar and comes before this decision does. */
    List<Decision> scheduledBefore(Decision decision) {
        return database.sql("""
                select decision.*, '' as owner_name, 0 as changes,
                       null::text as file_name, null::integer as file_size, null::text as sha256
                from organization.decision
                where state = 'SCHEDULED' and id <> :id and (effective_on, id) < (:day, :id)
                order by effective_on, id
                """)
                .param("id", decision.id().value())
                .param("day", decision.heading().effectiveOn())
                .query(this::read)
                .list();
    }

    List<Decision> list(UnitId branch, boolean drafts, int size, int skipped) {
        return database.sql("""
                select decision.*, owner.name as owner_name,
                       (select count(*) from organization.change where change.decision_id = decision.id) as changes,
                       null::text as file_name, null::integer as file_size, null::text as sha256
                from organization.decision
                join organization.unit owner on owner.id = decision.owner_id
                join organization.unit branch on branch.id = :branch and owner.path <@ branch.path
                where :drafts or decision.state in ('APPLIED', 'SCHEDULED')
                order by decision.effective_on desc, decision.id desc
                limit :size offset :skipped
                """)
                .param("branch", branch.value())
                .param("drafts", drafts)
                .param("size", size)
                .param("skipped", skipped)
                .query(this::read)
                .list();
    }

    Optional<Rehearsal> rehearsal(DecisionId id) {
        return database.sql("select rehearsal from organization.decision where id = :id and rehearsal is not null")
                .param("id", id.value())
                .query((row, _) -> json.readValue(row.getString("rehearsal"), Rehearsal.class))
                .optional();
    }

    /** Who put the decision on the calendar, for the audit log when it is applied by the clock. */
    Actor scheduler(Decision decision) {
        return database.sql("select changed_by, changed_by_name from organization.decision where id = :id")
                .param("id", decision.id().value())
                .query((row, _) -> new Actor(
                        new AccountId(row.getLong("changed_by")),
                        row.getString("changed_by_name"),
                        decision.owner(),
                        decision.ownerName(),
                        Set.of()))
                .single();
    }

    private Decision read(ResultSet row, int n) throws SQLException {
        var file = row.getString("file_name");
        return new Decision(
                new DecisionId(row.getLong("id")),
                new UnitId(row.getLong("owner_id")),
                row.getString("owner_name"),
                new DecisionHeading(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("title"),
                        row.getObject("effective_on", LocalDate.class)),
                state(row),
                row.getInt("version"),
                row.getObject("rehearsed_version", Integer.class),
                instant(row, "rehearsed_at"),
                row.getInt("changes"),
                file == null ? null : new Decision.Paper(file, row.getLong("file_size"), row.getString("sha256")));
    }

    private DecisionState state(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return switch (row.getString("state")) {
            case "DRAFT" -> new DecisionState.Draft();
            case "SCHEDULED" ->
                new DecisionState.Scheduled(
                        failure == null ? null : json.readValue(failure, DecisionState.Failure.class));
            case "APPLIED" -> new DecisionState.Applied(required(row, "applied_at"));
            case "UNDONE" -> new DecisionState.Undone(required(row, "applied_at"), required(row, "undone_at"));
            case String unknown -> throw new IllegalStateException(unknown);
        };
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
