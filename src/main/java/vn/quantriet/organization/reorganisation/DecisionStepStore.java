package vn.quantriet.organization.reorganisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

/** What is done to a decision, once it was found to be allowed. */
@Component
class DecisionStepStore {

    private final Database database;
    private final Clock clock;
    private final JsonMapper json;

    DecisionStepStore(Database database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    DecisionId insert(DecisionHeading heading, Actor by) {
        return stamped(heading(database.sql("""
                insert into organization.decision
                    (owner_id, number, issued_on, issuer, title, effective_on, changed_at, changed_by, changed_by_name)
                values (:owner, :number, :issuedOn, :issuer, :title, :effectiveOn, :now, :by, :byName)
                returning id
                """).param("owner", by.unit().value()), heading), by)
                .query((row, _) -> new DecisionId(row.getLong("id")))
                .single();
    }

    void edit(DecisionId id, DecisionHeading heading, Actor by) {
        stamped(heading(database.sql("""
                update organization.decision
                set number = :number, issued_on = :issuedOn, issuer = :issuer, title = :title,
                    effective_on = :effectiveOn, version = version + 1,
                    changed_at = :now, changed_by = :by, changed_by_name = :byName
                where id = :id
                """).param("id", id.value()), heading), by).update();
    }

    /** Something that belongs to the decision is another than before. */
    void touch(DecisionId id, Actor by) {
        stamped(database.sql("""
                update organization.decision
                set version = version + 1, changed_at = :now, changed_by = :by, changed_by_name = :byName
                where id = :id
                """).param("id", id.value()), by).update();
    }

    void rehearsed(DecisionId id, int version, Rehearsal rehearsal) {
        database.sql("""
                update organization.decision
                set rehearsal = cast(:rehearsal as jsonb), rehearsed_at = :now, rehearsed_version = :version
                where id = :id and version = :version
                """)
                .param("id", id.value())
                .param("version", version)
                .param("now", OffsetDateTime.now(clock))
                .param("rehearsal", json.writeValueAsString(rehearsal))
                .update();
    }

    void schedule(DecisionId id, Actor by) {
        stamped(database.sql("""
                update organization.decision
                set state = 'SCHEDULED', failure = null, version = version + 1,
                    changed_at = :now, changed_by = :by, changed_by_name = :byName
                where id = :id
                """).param("id", id.value()), by).update();
    }

    void reopen(DecisionId id, Actor by) {
        stamped(database.sql("""
                update organization.decision
                set state = 'DRAFT', failure = null, version = version + 1,
                    changed_at = :now, changed_by = :by, changed_by_name = :byName
                where id = :id
                """).param("id", id.value()), by).update();
    }

    void applied(DecisionId id, Rehearsal outcome) {
        database.sql("""
                update organization.decision
                set state = 'APPLIED', applied_at = :now, failure = null, outcome = cast(:outcome as jsonb),
                    rehearsal = cast(:outcome as jsonb), version = version + 1
                where id = :id
                """)
                .param("id", id.value())
                .param("now", OffsetDateTime.now(clock))
                .param("outcome", json.writeValueAsString(outcome))
                .update();
    }

    void undone(DecisionId id, Actor by) {
        stamped(database.sql("""
                update organization.decision
                set state = 'UNDONE', undone_at = :now, version = version + 1,
                    changed_at = :now, changed_by = :by, changed_by_name = :byName
                where id = :id
                """).param("id", id.value()), by).update();
    }

    void failed(DecisionId id, DecisionState.Failure failure) {
        database.sql("""
                update organization.decision set failure = cast(:failure as jsonb)
                where id = :id and state = 'SCHEDULED'
                """)
                .param("id", id.value())
                .param("failure", json.writeValueAsString(failure))
                .update();
    }

    private StatementSpec stamped(StatementSpec statement, Actor by) {
        return statement
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.account().value())
                .param("byName", by.name());
    }

    private static StatementSpec heading(StatementSpec statement, DecisionHeading heading) {
        return statement
                .param("number", heading.number())
                .param("issuedOn", heading.issuedOn())
                .param("issuer", heading.issuer())
                .param("title", heading.title())
                .param("effectiveOn", heading.effectiveOn());
    }
}
