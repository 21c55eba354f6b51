package vn.quantriet.study.sitting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

/** Calling people to a class: everybody it is for, in one statement. */
@Component
class ConveningStore {

    private final Database database;

    ConveningStore(Database database) {
        this.database = database;
    }

    /** Of two who call at once the second calls only who is left. */
    void hold(ClassId id) {
        database.sql("select id from study.study_class where id = :id for no key update")
                .param("id", id.value())
                .query((_, _) -> true)
                .list();
    }

    /** Everybody who is called to it. */
    List<PersonId> called(ClassId id) {
        return database.sql("select person_id from study.seat where class_id = :id and summoned")
                .param("id", id.value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /**
     * Whoever of the branch belongs to its audiences, has not studied yet and is not called elsewhere; to a discussion,
     * whoever belongs; to a make-up class, whoever lacks it, of the class it makes up for if it names one. As many as
     * there is room for. Answers whom it called.
     */
    List<PersonId> convene(ClassId id) {
        return database.sql("""
                with class as materialized (select * from study.study_class where id = :id),
                called as (
                    select class.id as class_id, class.campaign_id, class.form, learner.person_id, learner.unit_id,
                           learner.membership
                    from class
                    join organization.published_unit scope on scope.id = class.scope_id
                    join organization.published_unit unit on unit.path <@ scope.path
                    join study.learner on learner.campaign_id = class.campaign_id and learner.unit_id = unit.id
                    join person.published_person who on who.id = learner.person_id
                    where learner.counted and not learner.exempt and learner.audience = any (class.audiences)
                      and case class.form
                          when 'DISCUSSION' then true
                          when 'MAKE_UP' then learner.state not in ('PRESENT', 'MADE_UP', 'SELF_STUDY')
                              and (class.makes_up_for is null or exists (
                                  select from study.seat missed
                                  where missed.class_id = class.makes_up_for and missed.person_id = learner.person_id
                                    and missed.summoned and missed.state is distinct from 'PRESENT'))
                          else not learner.summoned and learner.state not in ('PRESENT', 'MADE_UP', 'SELF_STUDY') end
                      and not exists (select from study.seat
                                      where seat.class_id = class.id and seat.person_id = learner.person_id
                                        and seat.summoned)
                    order by unit.path, who.sort_key, who.id
                    limit (select capacity - (select count(*) from study.seat where class_id = :id) from class)),
                seated as (
                    insert into study.seat
                        (class_id, person_id, campaign_id, unit_id, membership, summoned, form)
                    select class_id, person_id, campaign_id, unit_id, membership, true, form from called
                    on conflict (class_id, person_id) do update set summoned = true
                    returning campaign_id, person_id)
                update study.learner set summoned = true
                from seated
                where learner.campaign_id = seated.campaign_id and learner.person_id = seated.person_id
                returning learner.person_id
                """)
                .param("id", id.value())
                .query((row, _) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** How many are called, and how many of those somebody has marked. */
    Seats seats(ClassId id) {
        return database.sql("""
                select count(*) filter (where summoned) as summoned,
                       count(*) filter (where state = 'PRESENT') as present,
                       count(*) filter (where state = 'EXCUSED') as excused,
                       count(*) filter (where state = 'ABSENT') as absent,
                       count(*) filter (where summoned and state is null) as unmarked
                from study.seat where class_id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Seats(
                        row.getInt("summoned"),
                        row.getInt("present"),
                        row.getInt("excused"),
                        row.getInt("absent"),
                        row.getInt("unmarked")))
                .single();
    }

    /** Everybody with a place in the class stands where their classes say. */
    void settle(ClassId id) {
        database.sql("""
                select study.settle(class.campaign_id,
                                    array(select person_id from study.seat where class_id = class.id))
                from study.study_class class where class.id = :id
                """).param("id", id.value()).query((_, _) -> true).list();
    }
}
