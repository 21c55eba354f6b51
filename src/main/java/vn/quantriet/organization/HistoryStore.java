package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class HistoryStore {

    private final Database database;

    HistoryStore(Database database) {
        this.database = database;
    }

    UnitHistory of(UnitId unit, UnitId branch) {
        var kin = kin(unit, branch);
        return new UnitHistory(
                stages(unit, branch),
                kin.stream().filter(it -> !it.after()).map(Related::kin).toList(),
                kin.stream().filter(Related::after).map(Related::kin).toList());
    }

    private List<UnitHistory.Stage> stages(UnitId unit, UnitId branch) {
        return database.sql("""
                select lower(version.valid) as first_day, upper(version.valid) as last_day, version.name, version.kind,
                       above.name as above, administrative.name as administrative,
                       decided.ids, decided.numbers, decided.open
                from organization.unit_version version
                left join organization.unit_version above
                  on above.unit_id = version.parent_id and above.withdrawn_by is null
                 and above.valid @> lower(version.valid)
                left join organization.unit_version administrative
                  on administrative.unit_id = version.administrative_parent_id
                 and administrative.withdrawn_by is null and administrative.valid @> lower(version.valid)
                cross join lateral (
                    select array_agg(decision.id order by decision.id) as ids,
                           array_agg(decision.number order by decision.id) as numbers,
                           array_agg(owner.path <@ branch.path order by decision.id) as open
                    from organization.decision
                    join organization.unit owner on owner.id = decision.owner_id
                    join organization.unit branch on branch.id = :branch
                    where decision.state = 'APPLIED' and decision.effective_on = lower(version.valid)
                      and exists (select from organization.unit_version entered
                                  where entered.unit_id = version.unit_id and entered.entered_by = decision.id)) decided
                where version.unit_id = :unit and version.withdrawn_by is null
                order by version.valid
                """)
                .param("unit", unit.value())
                .param("branch", branch.value())
                .query((row, _) -> new UnitHistory.Stage(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("above"),
                        row.getString("administrative"),
                        decisions(row)))
                .list();
    }

    private static List<UnitHistory.Decided> decisions(ResultSet row) throws SQLException {
        if (row.getArray("ids") == null) return List.of();
        var ids = (Long[]) row.getArray("ids").getArray();
        var numbers = (String[]) row.getArray("numbers").getArray();
        var open = (Boolean[]) row.getArray("open").getArray();
        var decisions = new ArrayList<UnitHistory.Decided>();
        for (var i = 0; i < ids.length; i++) decisions.add(new UnitHistory.Decided(ids[i], numbers[i], open[i]));
        return decisions;
    }

    private List<Related> kin(UnitId unit, UnitId branch) {
        return database.sql("""
                select other.code, other.name, succession.heir, succession.day, decision.id, decision.number,
                       owner.path <@ branch.path as open, other.path <@ branch.path as within,
                       succession.unit_id = :unit as after
                from organization.published_succession succession
                join organization.decision on decision.id = succession.decision_id
                join organization.unit owner on owner.id = decision.owner_id
                join organization.unit branch on branch.id = :branch
                join organization.unit other
                  on other.id = case when succession.unit_id = :unit then succession.successor_id
                                     else succession.unit_id end
                where succession.unit_id = :unit or succession.successor_id = :unit
                order by succession.day, succession.heir desc, other.name
                """)
                .param("unit", unit.value())
                .param("branch", branch.value())
                .query((row, _) -> new Related(kin(row), row.getBoolean("after")))
                .list();
    }

    private static UnitHistory.Kin kin(ResultSet row) throws SQLException {
        return new UnitHistory.Kin(
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("heir"),
                row.getObject("day", LocalDate.class),
                new UnitHistory.Decided(row.getLong("id"), row.getString("number"), row.getBoolean("open")),
                row.getBoolean("within"));
    }

    private record Related(UnitHistory.Kin kin, boolean after) {}
}
