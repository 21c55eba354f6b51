package vn.quantriet.urging.mail;

import static vn.quantriet.shell.Texts.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Database;
import vn.quantriet.urging.ActingRoles;

@Component
class LetterStore {

    /** Who has been told nothing for so long is not told of it by letter any more. */
    private static final Duration STILL_NEWS = Duration.ofDays(14);

    private final Database database;
    private final Clock clock;

    LetterStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether people have been told of the round of the day and no letters written; whoever holds it writes them. */
    boolean holdTold(LocalDate day) {
        return database.sql("""
                select day from urging.round
                where day = :day and finished_at is not null and lettered_at is null
                for update
                """)
                .param("day", day)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional()
                .isPresent();
    }

    void lettered() {
        database.sql("""
                update urging.round set lettered_at = :now where finished_at is not null and lettered_at is null
                """).param("now", OffsetDateTime.now(clock)).update();
    }

    /** One for everybody with an address whom messages have come for since their last one. */
    void write(LocalDate day) {
        database.sql("""
                with letter as (
                    insert into urging.mail (account_id, day, address, state, next_at)
                    select waiting.account_id, cast(:day as date), contact.email, 'WAITING', cast(:now as timestamptz)
                    from (select distinct account_id from urging.notice where mail_id is null and at > :since) waiting
                    join (select distinct account_id, person_id from identity.published_holding) holding
                      on holding.account_id = waiting.account_id
                    join person.published_contact contact
                      on contact.person_id = holding.person_id and contact.email <> ''
                    on conflict do nothing
                    returning id, account_id)
                update urging.notice set mail_id = letter.id
                from letter
                where notice.account_id = letter.account_id and notice.mail_id is null and notice.at > :since
                """)
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .param("since", OffsetDateTime.now(clock).minus(STILL_NEWS))
                .update();
    }

    /** The next letter that may be tried; no other node gets it while this transaction lasts. */
    Optional<Letter> holdNext() {
        return database.sql("""
                select * from urging.mail where state = 'WAITING' and next_at <= :now
                order by next_at, id limit 1 for update skip locked
                """)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new Letter(
                        new LetterId(row.getLong("id")),
                        row.getObject("day", LocalDate.class),
                        row.getString("address"),
                        row.getInt("attempts"),
                        List.of(),
                        List.of()))
                .optional();
    }

    /** Only what is open still, and only of units its reader acts for. */
    List<Letter.Line> lines(LetterId letter, int most) {
        return database.sql("""
                select item.urged_by, item.words, item.rung, above.name as for_unit, duty.action, document.type,
                       document.number, unit.name as unit, assignment.due_on
                from (
                    select notice.account_id, notice.id as notice, prompting.assignment_id,
                           prompting.unit_id as for_unit, null as urged_by, '' as words,
                           case when prompting.kind = 'ESCALATION' then prompting.step end as rung
                    from urging.notice
                    join urging.notice_unit at_unit on at_unit.notice_id = notice.id
                    join urging.prompting
                      on prompting.round = notice.round and prompting.unit_id = at_unit.unit_id
                    where notice.mail_id = :letter
                    union all
                    select notice.account_id, notice.id, urged.assignment_id, urged.unit_id,
                           urging.name || ' · ' || urging.unit_name, urging.words, null
                    from urging.notice
                    join urging.notice_unit at_unit on at_unit.notice_id = notice.id
                    join urging.urging on urging.id = notice.urging_id
                    join urging.urged on urged.urging_id = urging.id and urged.unit_id = at_unit.unit_id
                    where notice.mail_id = :letter) item
                join obligation.published_assignment assignment
                  on assignment.id = item.assignment_id
                 and assignment.standing in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')
                join obligation.published_obligation duty on duty.id = assignment.obligation_id
                join directive.published_document document on document.id = duty.document_id
                join organization.published_unit unit on unit.id = assignment.unit_id
                join organization.published_unit above on above.id = item.for_unit
                where exists (select from identity.published_holding holding
                              where holding.account_id = item.account_id and holding.unit_id = item.for_unit
                                and holding.role = any (:roles))
                order by item.urged_by is null, item.notice desc, item.rung nulls first, above.path,
                         assignment.due_on, assignment.id
                limit :most
                """)
                .param("letter", letter.value())
                .param("roles", ActingRoles.names())
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    /** Of each subject the latest, as long as it is news. */
    List<String> news(LetterId letter, int most) {
        return database.sql("""
                select latest.key, latest.arguments
                from (
                    select distinct on (tiding.subject) tiding.*
                    from urging.notice
                    join urging.tiding on tiding.id = notice.tiding_id
                    where notice.mail_id = :letter
                    order by tiding.subject, tiding.id desc) latest
                where latest.until > :now
                order by latest.id
                limit :most
                """)
                .param("letter", letter.value())
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query((row, _) -> t(row.getString("key"), (Object[])
                        row.getArray("arguments").getArray()))
                .list();
    }

    private static Letter.Line line(ResultSet row) throws SQLException {
        return new Letter.Line(
                row.getString("urged_by"),
                row.getString("words"),
                row.getObject("rung", Integer.class),
                row.getString("for_unit"),
                row.getString("action"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class));
    }

    void end(LetterId letter, String state, String problem) {
        database.sql("""
                update urging.mail
                set state = :state, problem = nullif(:problem, ''), ended_at = :now, attempts = attempts + 1
                where id = :id
                """)
                .param("state", state)
                .param("problem", problem)
                .param("now", OffsetDateTime.now(clock))
                .param("id", letter.value())
                .update();
    }

    void later(LetterId letter, String problem, Duration wait, boolean counted) {
        database.sql("""
                update urging.mail
                set problem = :problem, next_at = :next, attempts = attempts + case when :counted then 1 else 0 end
                where id = :id
                """)
                .param("problem", problem)
                .param("next", OffsetDateTime.now(clock).plus(wait))
                .param("counted", counted)
                .param("id", letter.value())
                .update();
    }

    List<Undelivered> undelivered(int most) {
        return database.sql("""
                select mail.id, mail.day, mail.address, mail.problem,
                       (select who.full_name from identity.published_holding holding
                        join person.published_person who on who.id = holding.person_id
                        where holding.account_id = mail.account_id limit 1) as name
                from urging.mail where state = 'FAILED' order by ended_at desc limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Undelivered(
                        new LetterId(row.getLong("id")),
                        row.getObject("day", LocalDate.class),
                        row.getString("name") == null ? "–" : row.getString("name"),
                        Undelivered.masked(row.getString("address")),
                        row.getString("problem") == null ? "" : row.getString("problem")))
                .list();
    }

    boolean again(LetterId letter) {
        return database.sql("""
                        update urging.mail set state = 'WAITING', attempts = 0, ended_at = null, next_at = :now
                        where id = :id and state = 'FAILED'
                        """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", letter.value())
                        .update()
                == 1;
    }
}
