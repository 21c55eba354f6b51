package vn.quantriet.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.reorganisation.DecisionDrafts;
import vn.quantriet.organization.reorganisation.DecisionHeading;
import vn.quantriet.organization.reorganisation.DecisionId;
import vn.quantriet.organization.reorganisation.DecisionShelf;
import vn.quantriet.organization.reorganisation.Rehearsal;
import vn.quantriet.organization.reorganisation.Reorganisations;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;

/** Decisions on a tree, as the board of organisation takes them, and what a test wants to count afterwards. */
@TestComponent
public class Deciding {

    private final DecisionDrafts drafts;
    private final DecisionShelf shelf;
    private final Reorganisations reorganisations;
    private final Database database;

    Deciding(DecisionDrafts drafts, DecisionShelf shelf, Reorganisations reorganisations, Database database) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.reorganisations = reorganisations;
        this.database = database;
    }

    public DecisionId draft(Town.Built town, String number, LocalDate day, List<Change> changes) {
        var heading = new DecisionHeading(number, day, "Ban Thường vụ Thành ủy", "Sắp xếp tổ chức đảng", day);
        return drafts.prepare(heading, changes, organiser(town));
    }

    public Rehearsal rehearse(Town.Built town, DecisionId id) {
        return reorganisations.rehearse(id, organiser(town));
    }

    /** Rehearsed, and applied if its day has come. */
    public DecisionId decide(Town.Built town, String number, LocalDate day, List<Change> changes) {
        var id = draft(town, number, day, changes);
        rehearse(town, id);
        schedule(town, id);
        return id;
    }

    public void schedule(Town.Built town, DecisionId id) {
        reorganisations.schedule(id, shelf.get(id, organiser(town)).version(), organiser(town));
    }

    public void undo(Town.Built town, DecisionId id) {
        reorganisations.undo(id, shelf.get(id, organiser(town)).version(), organiser(town));
    }

    private static Actor organiser(Town.Built town) {
        return new Actor(new AccountId(7), "Cán bộ tổ chức", town.unit(""), "Ban Tổ chức", Set.of(Role.ORGANISATION));
    }

    /** Everything about who has what and how it stands, except the versions. */
    List<String> holdings() {
        return database.sql("""
                select concat_ws('|', id, unit_id, addressed_id, standing, since, submitted_on, joined_into, joined_on)
                       as line
                from obligation.assignment
                union all
                select concat_ws('|', 'support', obligation_id, addressed_id, unit_id) from obligation.supporting_unit
                order by 1
                """).query((row, _) -> row.getString("line")).list();
    }

    /** How many assignments were given by the end of a day and had not been joined into another by then. */
    long given(LocalDate day) {
        return database.sql("""
                select count(*) from obligation.assignment
                where (assigned_at at time zone 'Asia/Ho_Chi_Minh')::date <= :day
                  and (joined_on is null or joined_on > :day)
                """).param("day", day).query(Long.class).single();
    }

    /** Of those joined, how many lead to no assignment that counts; there must be none. */
    long lost() {
        return database.sql("""
                with recursive chain as (
                    select id, joined_into from obligation.assignment where joined_into is not null
                    union
                    select chain.id, next.joined_into
                    from chain join obligation.assignment next on next.id = chain.joined_into
                    where next.joined_into is not null)
                select count(*) from obligation.assignment joined
                where joined.joined_into is not null and not exists (
                    select from chain join obligation.assignment last on last.id = chain.joined_into
                    where chain.id = joined.id and last.joined_into is null
                      and last.obligation_id = joined.obligation_id)
                """).query(Long.class).single();
    }

    /** Duties still to be done that one unit has twice. */
    long doubled() {
        return database.sql("""
                select count(*) from (
                    select from obligation.in_force where standing not in ('SUBMITTED', 'CONFIRMED')
                    group by obligation_id, unit_id having count(*) > 1) twice
                """).query(Long.class).single();
    }
}
