package vn.quantriet.person.succession;

import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Taking a decision back: what it entered is withdrawn, what it withdrew stands again. */
@Component
class ReturnStore {

    private final Database database;

    ReturnStore(Database database) {
        this.database = database;
    }

    void withdraw(DecisionId decision) {
        database.sql("update person.home set withdrawn_by = entered_by where entered_by = :decision")
                .param("decision", decision.value())
                .update();
        database.sql("""
                update person.home set withdrawn_by = null
                where withdrawn_by = :decision and entered_by is distinct from :decision
                """).param("decision", decision.value()).update();
        database.sql("update person.position set withdrawn_by = entered_by where entered_by = :decision")
                .param("decision", decision.value())
                .update();
        database.sql("""
                update person.position set withdrawn_by = null
                where withdrawn_by = :decision and entered_by is distinct from :decision
                """).param("decision", decision.value()).update();
    }

    /** Moved again since, or put on the roster of a unit the decision founded. */
    long peopleMovedOn(Succession succession) {
        return database.sql("""
                select count(distinct person_id) from (
                    select person_id from person.home
                    where unit_id = any (:founded) and withdrawn_by is null and entered_by is distinct from :decision
                    union all
                    select later.person_id
                    from person.home entered
                    join person.home later on later.person_id = entered.person_id and later.since > entered.since
                    where entered.entered_by = :decision and later.withdrawn_by is null
                      and later.entered_by is distinct from :decision
                    union all
                    select person_id from person.home
                    where entered_by = :decision and withdrawn_by <> :decision) moved
                """)
                .param("decision", succession.decision().value())
                .param(
                        "founded",
                        succession.founded().stream().map(UnitId::value).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    /** Given up since, or taken up in a unit the decision founded. */
    long positionsChanged(Succession succession) {
        return database.sql("""
                select count(*) from (
                    select id from person.position
                    where unit_id = any (:founded) and withdrawn_by is null and entered_by is distinct from :decision
                    union all
                    select id from person.position
                    where entered_by = :decision and withdrawn_by <> :decision
                    union all
                    select held.id from person.position held
                    where held.entered_by = :decision and held.withdrawn_by is null and held.until > :day
                      and not exists (
                          select from person.position before
                          where before.withdrawn_by = :decision and before.person_id = held.person_id
                            and before.title_key = held.title_key and before.until = held.until)) changed
                """)
                .param("decision", succession.decision().value())
                .param("day", succession.day())
                .param(
                        "founded",
                        succession.founded().stream().map(UnitId::value).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }
}
