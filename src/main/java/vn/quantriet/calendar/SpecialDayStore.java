package vn.quantriet.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class SpecialDayStore {

    private final Database database;

    SpecialDayStore(Database database) {
        this.database = database;
    }

    List<SpecialDay> all() {
        return database.sql("select * from calendar.special_day")
                .query((row, _) -> read(row))
                .list();
    }

    List<SpecialDay> between(LocalDate first, LocalDate after) {
        return database.sql("select * from calendar.special_day where day >= :first and day < :after order by day")
                .param("first", first)
                .param("after", after)
                .query((row, _) -> read(row))
                .list();
    }

    List<Year> years() {
        return database.sql("select distinct extract(year from day)::int as year from calendar.special_day order by 1")
                .query((row, _) -> Year.of(row.getInt("year")))
                .list();
    }

    boolean isTop(UnitId unit) {
        return database.sql("""
                select exists (select from organization.published_unit where id = :unit and parent_id is null)
                """)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    boolean insert(SpecialDay it) {
        return database.sql("""
                        insert into calendar.special_day (day, kind, name, provisional)
                        values (:day, :kind, :name, :provisional)
                        on conflict (day) do nothing
                        """)
                        .param("day", it.day())
                        .param("kind", it.kind().name())
                        .param("name", it.name())
                        .param("provisional", it.provisional())
                        .update()
                == 1;
    }

    Optional<SpecialDay> delete(LocalDate day) {
        return database.sql("delete from calendar.special_day where day = :day returning *")
                .param("day", day)
                .query((row, _) -> read(row))
                .optional();
    }

    private static SpecialDay read(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getBoolean("provisional"));
    }
}
