package vn.quantriet.study.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.study.ClassId;

@Component
class AnnouncementStore {

    private static final int SHOWN = 20;

    private final Database database;

    AnnouncementStore(Database database) {
        this.database = database;
    }

    void add(ClassId id, Announcement it) {
        var was = it.was();
        database.sql("""
                insert into study.announcement
                    (class_id, kind, was_starts_at, was_place, people, reached, at, name)
                values (:class, :kind, cast(:wasStarts as timestamptz), :wasPlace, :people, :reached, :at, :name)
                """)
                .param("class", id.value())
                .param("kind", it.kind().name())
                .param("wasStarts", was == null ? null : was.starts().atOffset(ZoneOffset.UTC))
                .param("wasPlace", was == null ? null : was.where())
                .param("people", it.people())
                .param("reached", it.reached())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("name", it.by())
                .update();
    }

    /** The latest first. */
    List<Announcement> of(ClassId id) {
        return database.sql("""
                select * from study.announcement where class_id = :class order by id desc limit :most
                """)
                .param("class", id.value())
                .param("most", SHOWN)
                .query((row, _) -> read(row))
                .list();
    }

    private static Announcement read(ResultSet row) throws SQLException {
        var was = row.getObject("was_starts_at", OffsetDateTime.class);
        return new Announcement(
                Announcement.Kind.valueOf(row.getString("kind")),
                was == null ? null : new Announcement.Was(was.toInstant(), row.getString("was_place")),
                row.getInt("people"),
                row.getInt("reached"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"));
    }
}
