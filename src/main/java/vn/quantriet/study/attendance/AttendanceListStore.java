package vn.quantriet.study.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

@Component
class AttendanceListStore {

    private static final String SHOWN = """
            select seat.*, who.full_name, unit.name as unit,
                   (select count(*) from study.attendance
                    where attendance.class_id = seat.class_id and attendance.person_id = seat.person_id) as said
            from study.seat
            join person.published_person who on who.id = seat.person_id
            join organization.published_unit unit on unit.id = seat.unit_id
            where seat.class_id = :class
            """;

    private static final String PAGE = SHOWN + """
              and (cast(:state as text) is null or coalesce(seat.state, 'NONE') = :state)
              and (:key = '' or who.search_key like '%' || :key || '%')
            order by unit.path, who.sort_key, who.id
            limit :limit offset :offset
            """;

    private static final String ALL = SHOWN + "order by unit.path, who.sort_key, who.id";

    private final Database database;

    AttendanceListStore(Database database) {
        this.database = database;
    }

    List<Attendee> page(ClassId id, AttendanceList.Filter filter) {
        return database.sql(PAGE)
                .param("class", id.value())
                .param("state", filter.state())
                .param("key", filter.key())
                .param("limit", AttendanceList.PAGE + 1)
                .param("offset", filter.page() * AttendanceList.PAGE)
                .query((row, _) -> attendee(row))
                .list();
    }

    List<Attendee> all(ClassId id) {
        return database.sql(ALL)
                .param("class", id.value())
                .query((row, _) -> attendee(row))
                .list();
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        return new Attendee(
                new PersonId(row.getLong("person_id")),
                row.getString("full_name"),
                row.getString("unit"),
                !row.getString("membership").equals("NONE"),
                row.getBoolean("summoned"),
                row.getString("state"),
                row.getString("reason"),
                row.getObject("event_id", Long.class),
                row.getInt("said"));
    }
}
