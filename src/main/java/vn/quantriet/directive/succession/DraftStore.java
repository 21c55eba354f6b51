package vn.quantriet.directive.succession;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Conflict;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.Passing;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Documents in review and their rules, moved to heirs and back. Whoever has one open sees that it has changed. */
@Component
class DraftStore {

    private final Database database;
    private final Clock clock;

    DraftStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long open(DecisionId decision) {
        return database.sql("insert into directive.following (decision_id, at) values (:decision, :now) returning id")
                .param("decision", decision.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** One whose number the heir has given to a document of its own stays behind; there is no telling them apart. */
    int moveDocuments(long following, List<Passing> passings) {
        return database.sql("""
                with passing as (select * from unnest(:from, :to) as passing (from_id, to_id)),
                moved as (
                    update directive.document set owner_id = passing.to_id, version = version + 1
                    from passing
                    where document.owner_id = passing.from_id and document.stage = 'REVIEW'
                      and not exists (
                          select from directive.document same
                          where same.owner_id = passing.to_id and same.type = document.type
                            and same.number = document.number
                            and same.issued_on is not distinct from document.issued_on)
                    returning document.id, passing.from_id, passing.to_id)
                insert into directive.document_handover (following_id, document_id, from_id, to_id)
                select :following, id, from_id, to_id from moved
                """)
                .param("following", following)
                .param("from", ids(passings, Passing::from))
                .param("to", ids(passings, Passing::heir))
                .update();
    }

    int moveRules(long following, List<Passing> passings) {
        var moved = database.sql("""
                with passing as (select * from unnest(:from, :to) as passing (from_id, to_id))
                insert into directive.rule_handover
                    (following_id, addressee_id, included, excluded, included_after, excluded_after)
                select :following, rule.id, rule.included, rule.excluded,
                       array(select distinct coalesce(passing.to_id, id) from unnest(rule.included) as named (id)
                             left join passing on passing.from_id = named.id order by 1),
                       array(select distinct coalesce(passing.to_id, id) from unnest(rule.excluded) as named (id)
                             left join passing on passing.from_id = named.id order by 1)
                from directive.draft_addressee rule
                join directive.draft_duty duty on duty.id = rule.duty_id and duty.state <> 'REMOVED'
                join directive.document on document.id = duty.document_id and document.stage = 'REVIEW'
                where rule.included && cast(:from as bigint[]) or rule.excluded && cast(:from as bigint[])
                """)
                .param("following", following)
                .param("from", ids(passings, Passing::from))
                .param("to", ids(passings, Passing::heir))
                .update();
        writeRules(following, true);
        return moved;
    }

    List<Conflict> conflicts(long following) {
        return database.sql("""
                select coalesce(document.number, document.subject, '') as title, duty.action,
                       string_agg(rule.phrase, '; ' order by rule.ordinal) as phrases
                from directive.rule_handover handover
                join directive.draft_addressee rule on rule.id = handover.addressee_id
                join directive.draft_duty duty on duty.id = rule.duty_id
                join directive.document on document.id = duty.document_id
                where handover.following_id = :following
                group by document.id, duty.id
                order by document.id, duty.ordinal
                """)
                .param("following", following)
                .query((row, _) -> new Conflict(
                        "directive.follow.rule",
                        List.of(row.getString("title"), row.getString("action"), row.getString("phrases"))))
                .list();
    }

    Optional<Long> last(DecisionId decision) {
        return database.sql("select id from directive.following where decision_id = :id and taken_back_at is null")
                .param("id", decision.value())
                .query(Long.class)
                .optional();
    }

    void moveBack(long following) {
        writeRules(following, false);
        database.sql("""
                update directive.document set owner_id = handover.from_id, version = version + 1
                from directive.document_handover handover
                where handover.following_id = :following and document.id = handover.document_id
                """).param("following", following).update();
    }

    /** The rules as they are {@code after} the decision, or as they were before it. */
    private void writeRules(long following, boolean after) {
        database.sql("""
                with rule as (
                    update directive.draft_addressee
                    set included = case when :after then handover.included_after else handover.included end,
                        excluded = case when :after then handover.excluded_after else handover.excluded end
                    from directive.rule_handover handover
                    where handover.following_id = :following and draft_addressee.id = handover.addressee_id
                    returning duty_id),
                duty as (
                    update directive.draft_duty set version = version + 1
                    where id in (select duty_id from rule) returning document_id)
                update directive.document set version = version + 1 where id in (select document_id from duty)
                """).param("following", following).param("after", after).update();
    }

    void close(long following) {
        database.sql("update directive.following set taken_back_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", following)
                .update();
    }

    /** Documents that units brought in which would not exist any more. */
    long documentsOf(Collection<UnitId> founded) {
        return database.sql("""
                select count(*) from directive.document
                where owner_id = any (:units)
                  and not exists (select from directive.document_handover handover
                                  where handover.document_id = document.id and handover.to_id = document.owner_id)
                """)
                .param("units", founded.stream().map(UnitId::value).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    long published(long following) {
        return database.sql("""
                select count(*) from directive.document_handover handover
                join directive.document on document.id = handover.document_id
                where handover.following_id = :following
                  and (document.stage = 'PUBLISHED' or document.owner_id <> handover.to_id)
                """).param("following", following).query(Long.class).single();
    }

    /** Somebody has chosen other units since, or published the document. */
    long rulesEdited(long following) {
        return database.sql("""
                select count(*)
                from directive.rule_handover handover
                left join directive.draft_addressee rule on rule.id = handover.addressee_id
                left join directive.draft_duty duty on duty.id = rule.duty_id
                left join directive.document on document.id = duty.document_id
                where handover.following_id = :following
                  and (rule.id is null or document.stage = 'PUBLISHED' or rule.included <> handover.included_after
                       or rule.excluded <> handover.excluded_after)
                """).param("following", following).query(Long.class).single();
    }

    private static Long[] ids(List<Passing> passings, Function<Passing, UnitId> of) {
        return passings.stream().map(of).map(UnitId::value).toArray(Long[]::new);
    }
}
