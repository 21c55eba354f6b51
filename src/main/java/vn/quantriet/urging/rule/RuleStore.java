package vn.quantriet.urging.rule;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class RuleStore {

    private final Database database;

    RuleStore(Database database) {
        this.database = database;
    }

    UrgingRule get() {
        return database.sql("select * from urging.rule")
                .query((row, _) -> read(row))
                .single();
    }

    UrgingRule save(UrgingRule it) {
        return database.sql("""
                update urging.rule
                set before = cast(:before as integer[]), every = :every, grace = cast(:grace as integer[]),
                    quiet_from = :from, quiet_until = :until, quiet_on_rest = :rest, version = version + 1
                where version = :version
                returning *
                """)
                .param("before", it.before().toArray(Integer[]::new))
                .param("every", it.every())
                .param("grace", it.grace().toArray(Integer[]::new))
                .param("from", it.quiet().from())
                .param("until", it.quiet().until())
                .param("rest", it.quiet().onRest())
                .param("version", it.version())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
    }

    boolean isTop(UnitId unit) {
        return database.sql("""
                select exists (select from organization.published_unit where id = :unit and parent_id is null)
                """)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private static UrgingRule read(ResultSet row) throws SQLException {
        return new UrgingRule(
                days(row.getArray("before")),
                row.getInt("every"),
                days(row.getArray("grace")),
                new QuietTime(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class),
                        row.getBoolean("quiet_on_rest")),
                row.getInt("version"));
    }

    private static List<Integer> days(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
