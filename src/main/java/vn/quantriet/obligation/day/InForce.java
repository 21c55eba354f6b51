package vn.quantriet.obligation.day;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/**
 * What a statement that counts assignments begins with: the tree as {@code unit}, and those in force in the branch of
 * the unit {@code :scope} as {@code assignment}. The rest of it is the same for now and for the end of a day, so the
 * two are counted by one rule. Now is read from the tables themselves and their indexes.
 */
@Component
public class InForce {

    /** The tree alone. */
    public static final String TREE_NOW = """
            with unit as not materialized (
                     select id, code, name, level, parent_id, path, position, search_key, valid_to
                     from organization.published_unit)
            """;

    public static final String TREE_ON_DAY = """
            with unit as materialized (
                     select id, code, name, level, parent_id, path, position, search_key, valid_to
                     from organization.published_place_as_of(:day))
            """;

    public static final String NOW =
            TREE_NOW + ", assignment as not materialized (select * from obligation.in_force)\n";

    /** The branch is looked up first and asked for as a list: a join would not reach into the parts of the function. */
    public static final String ON_DAY = TREE_ON_DAY + """
            , assignment as (
                     select * from obligation.in_force_as_of(:day, :zone)
                     where unit_id = any (array(
                         select id from unit where path <@ (select path from unit where id = :scope))))
            """;

    private final Database database;
    private final Clock clock;

    InForce(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One statement in its two forms; without a day the one that begins with {@link #NOW}. */
    public StatementSpec sql(
            @CompileTimeConstant final String now, @CompileTimeConstant final String onDay, @Nullable LocalDate day) {
        if (day == null) return database.sql(now);
        return database.sql(onDay)
                .param("day", day)
                .param("zone", clock.getZone().getId());
    }

    /** The day whose end is looked at. Today has not ended: who asks for it asks for now, and nobody for tomorrow. */
    public @Nullable LocalDate past(@Nullable LocalDate asked) {
        var today = LocalDate.now(clock);
        if (asked == null || asked.equals(today)) return null;
        if (asked.isAfter(today)) throw new DayToCome(asked);
        return asked;
    }

    /** The day by which time is judged. */
    public LocalDate judged(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }
}
