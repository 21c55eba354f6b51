package vn.quantriet.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.quantriet.shared.Database;
import vn.quantriet.shell.Show;

/** The table of a campaign worked out from the roster, the tree and what was said, person by person, in Java alone. */
final class Recount {

    private final Database database;
    private final long campaign;
    private final Map<Long, Long> above = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, long[]> rows = new TreeMap<>();

    private Recount(Database database, long campaign) {
        this.database = database;
        this.campaign = campaign;
    }

    /** By the name of each unit below {@code scope}: what stands in the columns from members to attendances. */
    static Map<String, List<String>> of(Database database, CampaignId campaign, long scope, LocalDate day) {
        var recount = new Recount(database, campaign.value());
        recount.tree();
        recount.people(scope, day);
        recount.classes(scope);
        var table = new LinkedHashMap<String, List<String>>();
        recount.rows.forEach((unit, sums) -> table.put(recount.name(unit, scope), written(sums)));
        var total = new long[Column.values().length];
        recount.rows.values().forEach(sums -> {
            for (var i = 0; i < total.length; i++) total[i] += sums[i];
        });
        table.put("TỔNG CỘNG", written(total));
        return table;
    }

    private enum Column {
        MEMBERS,
        EXEMPT,
        SUMMONED,
        HELD,
        IN_PERSON,
        POINTS,
        BY_HEAD,
        STUDIED,
        NON_MEMBERS,
        EXCUSED,
        ABSENT,
        MADE_UP,
        ALONE,
        ATTENDANCES
    }

    private static List<String> written(long[] sums) {
        var cells = new ArrayList<String>();
        for (var column : Column.values()) {
            var sum = sums[column.ordinal()];
            cells.add(column == Column.BY_HEAD ? sum + "/" + sums[Column.HELD.ordinal()] : Long.toString(sum));
            if (column == Column.STUDIED)
                cells.add(Show.percent(sum, sums[Column.MEMBERS.ordinal()] - sums[Column.EXEMPT.ordinal()]));
        }
        return cells;
    }

    private String name(long unit, long scope) {
        var name = Objects.requireNonNull(names.get(unit));
        return unit == scope ? name + " (riêng đơn vị)" : name;
    }

    private void tree() {
        database.sql("select id, parent_id, name from organization.published_unit")
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                    var parent = row.getObject("parent_id", Long.class);
                    if (parent != null) above.put(row.getLong("id"), parent);
                });
    }

    private void add(long unit, long scope, Column column, long number) {
        var child = unit;
        while (child != scope && !Objects.equals(above.get(child), scope))
            child = Objects.requireNonNull(above.get(child));
        rows.computeIfAbsent(child, _ -> new long[Column.values().length])[column.ordinal()] += number;
    }

    private void people(long scope, LocalDate day) {
        var asked = people(database.sql("""
                select distinct fits.person_id from person.published_audience_as_of(:day) fits
                join study.campaign_audience asked on asked.audience = fits.audience and asked.campaign_id = :campaign
                """).param("day", day));
        var exempt = people(database.sql("""
                select person_id from study.exemption where campaign_id = :campaign and ended_at is null
                """));
        var alone = people(database.sql("""
                select person_id from study.self_study where campaign_id = :campaign and state = 'CONFIRMED'
                """));
        var summoned =
                people(database.sql("select person_id from study.seat where campaign_id = :campaign and summoned"));
        var seen = seen();
        database.sql("select * from person.published_roster_as_of(:day)")
                .param("day", day)
                .query(row -> {
                    var person = row.getLong("person_id");
                    if (!asked.contains(person) || row.getString("membership").equals("NONE")) return;
                    var unit = row.getLong("unit_id");
                    var last = seen.getOrDefault(person, Map.of()).values();
                    add(unit, scope, Column.MEMBERS, 1);
                    add(
                            unit,
                            scope,
                            Column.ATTENDANCES,
                            last.stream().filter(it -> it.endsWith("PRESENT")).count());
                    if (exempt.contains(person)) add(unit, scope, Column.EXEMPT, 1);
                    else standing(unit, scope, last, summoned.contains(person), alone.contains(person));
                });
    }

    private void standing(long unit, long scope, Collection<String> last, boolean summoned, boolean alone) {
        if (summoned) add(unit, scope, Column.SUMMONED, 1);
        var present = last.contains("CLASS PRESENT") || last.contains("CONFERENCE PRESENT");
        var madeUp = !present && last.contains("MAKE_UP PRESENT");
        var studied = present || madeUp || alone;
        if (studied) add(unit, scope, Column.STUDIED, 1);
        if (madeUp) add(unit, scope, Column.MADE_UP, 1);
        if (alone && !present && !madeUp) add(unit, scope, Column.ALONE, 1);
        var excused = last.stream().anyMatch(it -> it.endsWith("EXCUSED"));
        if (!studied && excused) add(unit, scope, Column.EXCUSED, 1);
        if (!studied && !excused && last.stream().anyMatch(it -> it.endsWith("ABSENT")))
            add(unit, scope, Column.ABSENT, 1);
    }

    /** Of each person and class what was said last, with the form of the class. */
    private Map<Long, Map<Long, String>> seen() {
        var seen = new HashMap<Long, Map<Long, String>>();
        database.sql("""
                        select event.id, event.class_id, event.person_id, class.form, event.state
                        from study.attendance event join study.study_class class on class.id = event.class_id
                        where class.campaign_id = :campaign and event.person_id is not null
                        """).param("campaign", campaign).query((row, _) -> event(row)).list().stream()
                .sorted(Comparator.comparingLong(Event::id))
                .forEach(it ->
                        seen.computeIfAbsent(it.person(), _ -> new HashMap<>()).put(it.sitting(), it.what()));
        return seen;
    }

    private record Event(long id, long sitting, long person, String what) {}

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getLong("person_id"),
                row.getString("form") + " " + row.getString("state"));
    }

    private void classes(long scope) {
        database.sql("select * from study.study_class where campaign_id = :campaign and state <> 'CANCELLED'")
                .param("campaign", campaign)
                .query(row -> {
                    var unit = row.getLong("organiser_id");
                    var sits = row.getObject("parent_id") == null
                            && !row.getString("form").equals("DISCUSSION");
                    var held = sits && row.getString("state").equals("HELD");
                    add(unit, scope, Column.HELD, held ? 1 : 0);
                    add(unit, scope, Column.IN_PERSON, sits && !row.getBoolean("online") ? 1 : 0);
                    add(unit, scope, Column.POINTS, row.getObject("parent_id") == null ? 0 : 1);
                    add(unit, scope, Column.BY_HEAD, held && row.getBoolean("by_head") ? 1 : 0);
                    add(unit, scope, Column.NON_MEMBERS, row.getLong("non_members"));
                });
    }

    private Set<Long> people(StatementSpec asked) {
        return new HashSet<>(asked.param("campaign", campaign)
                .query((row, _) -> row.getLong("person_id"))
                .list());
    }
}
