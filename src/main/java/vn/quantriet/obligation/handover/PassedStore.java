package vn.quantriet.obligation.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** What went from whom to whom, in counts, for the log. */
@Component
class PassedStore {

    private final Database database;

    PassedStore(Database database) {
        this.database = database;
    }

    /** What went from one unit, named by its code, to its heir. */
    record Passed(String decision, String unit, String from, String to, long open, long joined, long support) {}

    /** Each unit that left something, and how much; whatever has been joined since before is not open. */
    List<Passed> of(Following following) {
        return database.sql("""
                with led as (
                    select handover.passing_id,
                           count(*) filter (
                               where assignment.joined_into is null or handover.joined_into is not null) as open,
                           count(handover.joined_into) as joined
                    from obligation.passing
                    join obligation.handover on handover.passing_id = passing.id
                    join obligation.assignment on assignment.id = handover.assignment_id
                    where passing.following_id = :following
                    group by handover.passing_id),
                supported as (
                    select support.passing_id, count(*) as support
                    from obligation.passing
                    join obligation.support_handover support on support.passing_id = passing.id
                    where passing.following_id = :following
                    group by support.passing_id)
                select decision.number, source.code, source.name as source, heir.name as heir,
                       coalesce(led.open, 0) as open, coalesce(led.joined, 0) as joined,
                       coalesce(supported.support, 0) as support
                from obligation.passing
                join obligation.following on following.id = passing.following_id
                join organization.published_decision decision on decision.id = following.decision_id
                join organization.published_unit source on source.id = passing.from_id
                join organization.published_unit heir on heir.id = passing.to_id
                left join led on led.passing_id = passing.id
                left join supported on supported.passing_id = passing.id
                where passing.following_id = :following and (led.open > 0 or supported.support > 0)
                order by passing.id
                """)
                .param("following", following.id())
                .query((row, _) -> new Passed(
                        row.getString("number"),
                        row.getString("code"),
                        row.getString("source"),
                        row.getString("heir"),
                        row.getLong("open"),
                        row.getLong("joined"),
                        row.getLong("support")))
                .list();
    }
}
