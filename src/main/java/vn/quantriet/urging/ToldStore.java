package vn.quantriet.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.extension.Told;
import vn.quantriet.shared.Database;

/** What was said about an assignment; how many people it reached, and how many have read it. */
@Component
class ToldStore implements Told.Teller {

    private static final int SHOWN = 20;

    private final Database database;

    ToldStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Told> about(AssignmentId assignment) {
        return database.sql("""
                select said.*, unit.name as unit, reached.people, reached.readers
                from (
                    select at, kind, case kind when 'REMINDER' then round - due_on else step end as number, unit_id,
                           round, null::bigint as urging_id, '' as by, '' as words
                    from urging.prompting where assignment_id = :assignment
                    union all
                    select urging.at, 'URGING', 0, urged.unit_id, null, urging.id,
                           urging.name || ' · ' || urging.unit_name, urging.words
                    from urging.urged join urging.urging on urging.id = urged.urging_id
                    where urged.assignment_id = :assignment
                    order by at desc limit :limit) said
                join organization.published_unit unit on unit.id = said.unit_id
                left join lateral (
                    select count(*) as people, count(notice.read_at) as readers
                    from urging.notice join urging.notice_unit at_unit on at_unit.notice_id = notice.id
                    where (notice.round = said.round or notice.urging_id = said.urging_id)
                      and at_unit.unit_id = said.unit_id) reached on true
                order by said.at desc
                """)
                .param("assignment", assignment.value())
                .param("limit", SHOWN)
                .query((row, _) -> read(row))
                .list();
    }

    private static Told read(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new Told(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                key(row.getString("kind"), number),
                List.of(Integer.toString(Math.abs(number)), row.getString("by")),
                row.getString("unit"),
                row.getString("words"),
                row.getInt("people"),
                row.getInt("readers"));
    }

    /** A step that was delayed is told by the day on which it was taken. */
    private static String key(String kind, int number) {
        if (!kind.equals("REMINDER")) return "urging.told." + kind.toLowerCase(Locale.ROOT);
        return "urging.told." + (number > 0 ? "after" : number == 0 ? "due" : "before");
    }
}
