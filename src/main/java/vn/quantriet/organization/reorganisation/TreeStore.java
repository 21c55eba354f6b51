package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Life;
import vn.quantriet.organization.change.Place;
import vn.quantriet.organization.change.Tree;
import vn.quantriet.shared.Database;

/** Reads the tree of a day as a whole: 10,000 units are one statement and a few megabytes. */
@Component
class TreeStore {

    private final Database database;

    TreeStore(Database database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else adds units or changes the tree; everybody may read it. */
    void holdStill() {
        database.sql("lock table organization.unit_version in share row exclusive mode")
                .update();
    }

    Standing on(LocalDate day) {
        var places = new ArrayList<Place>();
        var ids = new HashMap<String, Long>();
        database.sql("""
                select unit.id, unit.code, version.name, version.kind, version.level, parent.code as parent,
                       administrative.code as administrative, version.position, upper(version.valid) as until
                from organization.unit_version version
                join organization.unit on unit.id = version.unit_id
                left join organization.unit parent on parent.id = version.parent_id
                left join organization.unit administrative on administrative.id = version.administrative_parent_id
                where version.withdrawn_by is null and version.valid @> :day
                order by nlevel(version.path), version.position, version.unit_id
                """).param("day", day).query(row -> {
            ids.put(row.getString("code"), row.getLong("id"));
            places.add(new Place(
                    row.getString("code"),
                    row.getString("name"),
                    UnitKind.valueOf(row.getString("kind")),
                    UnitLevel.valueOf(row.getString("level")),
                    row.getString("parent"),
                    row.getString("administrative"),
                    row.getInt("position"),
                    row.getObject("until", LocalDate.class)));
        });
        return new Standing(Tree.of(places), ids);
    }

    Map<String, Life> lives(Collection<Change> changes) {
        var codes = changes.stream()
                .<String>mapMulti((change, into) -> {
                    change.subjects().forEach(into);
                    change.targets().forEach(into);
                })
                .distinct()
                .toArray(String[]::new);
        var lives = new HashMap<String, Life>();
        database.sql("""
                select code, valid_from, valid_to from organization.unit where founded and code = any (:codes)
                """).param("codes", codes).query(row -> {
            lives.put(
                    row.getString("code"),
                    new Life(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
        });
        return lives;
    }

    String code(long unit) {
        return database.sql("select code from organization.unit where id = :id")
                .param("id", unit)
                .query(String.class)
                .single();
    }

    /** An identity for every unit that is to be founded; one whose founding was taken back has its old one. */
    Map<String, Long> identities(List<String> codes) {
        var ids = new HashMap<String, Long>();
        database.sql("""
                select given.code,
                       coalesce(unit.id, nextval(pg_get_serial_sequence('organization.unit', 'id'))) as id
                from unnest(:codes) as given (code) left join organization.unit on unit.code = given.code
                """).param("codes", codes.toArray(String[]::new)).query(row -> {
            ids.put(row.getString("code"), row.getLong("id"));
        });
        return ids;
    }

    /** The tree of a day, and who is who in it. */
    record Standing(Tree tree, Map<String, Long> ids) {}
}
