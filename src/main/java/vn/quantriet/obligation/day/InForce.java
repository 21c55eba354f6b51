package vn.quantriet.obligation.day;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/**
 * What a statement that counts assignments begins with: those in force and the tree they are placed in, as {@code
 * assignment} and {@code unit}. The rest of it is the same for now and for the end of a day, so the two are counted by
 * one rule. Now is read from the tables themselves and their indexes.
 */
@Component
public class InForce {

    public static final String NOW = """
            with unit as not materialized (
                     select id, code, name, parent_id, path, position, search_key, valid_to
                     from organization.published_unit),
                 assignment as not materialized (select * from obligation.in_force)
            """;

    public static final String ON_DAY = """
            with unit as materialized (
                     select id, code, name, parent_id, path, position, search_key, valid_to
                     from organization.published_place_as_of(:day)),
                 assignment as (select * from obligation.in_force_as_of(:day, :zone))
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
