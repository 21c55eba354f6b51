package vn.quantriet.directive.succession;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Succession;
import vn.quantriet.shared.Database;

/** Who could be read from where, before a decision. */
@Component
class LineStore {

    private final Database database;
    private final Clock clock;

    LineStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A unit that moved had its own line; an heir takes over that of the unit that ended, and what that one kept. */
    void keep(long following, Succession succession) {
        var before = new ArrayList<Long>();
        var after = new ArrayList<Long>();
        succession.passings().forEach(passing -> {
            before.add(passing.from().value());
            after.add(passing.heir().value());
        });
        succession.moved().forEach(unit -> {
            before.add(unit.value());
            after.add(unit.value());
        });
        database.sql("""
                with tree as materialized (
                    select id, path from organization.published_unit_as_of(cast(:day as date) - 1)),
                pair as (select * from unnest(:before, :after) as pair (before_id, after_id)),
                line as (
                    select pair.after_id as unit_id, above.id as owner_id, cast(:now as timestamptz) as until
                    from pair
                    join tree on tree.id = pair.before_id
                    cross join lateral unnest(string_to_array(tree.path::text, '.')::bigint[]) as above (id)
                    union
                    select pair.after_id, kept.owner_id, kept.until
                    from pair join directive.standing_line kept on kept.unit_id = pair.before_id)
                insert into directive.earlier_line (following_id, unit_id, owner_id, until)
                select :following, line.unit_id, line.owner_id, max(line.until)
                from line
                join organization.published_unit unit on unit.id = line.unit_id
                join organization.published_unit owner on owner.id = line.owner_id
                where not owner.path @> unit.path
                  and exists (select from directive.document
                              where document.owner_id = owner.id and document.stage = 'PUBLISHED')
                group by line.unit_id, line.owner_id
                """)
                .param("following", following)
                .param("day", succession.day())
                .param("now", OffsetDateTime.now(clock))
                .param("before", before.toArray(Long[]::new))
                .param("after", after.toArray(Long[]::new))
                .update();
    }
}
