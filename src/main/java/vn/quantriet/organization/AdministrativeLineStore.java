package vn.quantriet.organization;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** The second line a unit may stand in: whom it answers to as a body of the state. Its top has no parent there. */
@Component
class AdministrativeLineStore {

    private final Database database;

    AdministrativeLineStore(Database database) {
        this.database = database;
    }

    /** Units that were just added find their place in the line; three statements however many there are. */
    void attach(Map<String, String> parents) {
        var attached = database.sql("""
                update organization.unit set administrative_parent_id = parent.id
                from unnest(:codes, :parents) as given (code, parent)
                join organization.unit parent on parent.code = given.parent
                where unit.code = given.code
                """)
                .param("codes", parents.keySet().toArray(String[]::new))
                .param("parents", parents.values().toArray(String[]::new))
                .update();
        if (attached != parents.size()) throw new IllegalStateException("some units found no administrative parent");
        drawPaths();
        carryIntoVersions();
    }

    private void drawPaths() {
        database.sql("""
                with recursive line (id, path) as (
                    select id, id::text::ltree from organization.unit where administrative_parent_id is null
                    union all
                    select unit.id, line.path || unit.id::text::ltree
                    from line join organization.unit on unit.administrative_parent_id = line.id)
                update organization.unit set administrative_path = line.path
                from line
                where unit.id = line.id and unit.administrative_parent_id is not null
                  and unit.administrative_path is distinct from line.path
                """).update();
    }

    private void carryIntoVersions() {
        database.sql("""
                update organization.unit_version version
                set administrative_parent_id = unit.administrative_parent_id,
                    administrative_path = unit.administrative_path
                from organization.unit
                where unit.id = version.unit_id and version.withdrawn_by is null and version.entered_by is null
                  and version.administrative_parent_id is null and unit.administrative_parent_id is not null
                """).update();
        var circles = database.sql("""
                select count(*) from organization.unit
                where administrative_parent_id is not null and administrative_path is null
                """).query(Long.class).single();
        if (circles > 0) throw new IllegalStateException("units stand above themselves in the administrative line");
    }
}
