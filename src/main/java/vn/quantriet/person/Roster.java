package vn.quantriet.person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** How many people a unit has, as far as the actor's branch goes. */
@Component
public class Roster {

    private final Database database;

    Roster(Database database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Headcount count(UnitId unit, Actor by) {
        return database.sql("""
                select count(*) filter (where person.unit_id = :unit) as own, count(*) as whole
                from organization.published_unit top
                join organization.published_unit branch on branch.id = :branch and top.path <@ branch.path
                join organization.published_unit below on below.path <@ top.path
                join person.person on person.unit_id = below.id and person.left_on is null
                where top.id = :unit
                """)
                .param("unit", unit.value())
                .param("branch", by.unit().value())
                .query((row, _) -> new Headcount(row.getLong("own"), row.getLong("whole")))
                .single();
    }

    /** People in the unit itself, and in it with everything below. */
    public record Headcount(long own, long branch) {}
}
