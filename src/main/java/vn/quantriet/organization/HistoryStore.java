package vn.quantriet.organization;

import java.time.LocalDate;
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

    UnitHistory of(UnitId unit) {
        var kin = kin(unit);
        return new UnitHistory(
                stages(unit),
                kin.stream().filter(it -> !it.after()).map(Related::kin).toList(),
                kin.stream().filter(Related::after).map(Related::kin).toList());
    }

    private List<UnitHistory.Stage> stages(UnitId unit) {
        return database.sql("""
                select lower(version.valid) as first_day, upper(version.valid) as last_day, version.name, version.kind,
                       (select above.name from organization.unit_version above
                        where above.unit_id = version.parent_id and above.withdrawn_by is null
                          and above.valid @> lower(version.valid)) as above,
                       (select string_agg(distinct decision.number, ', ')
                        from organization.unit_version entered
                        join organization.decision on decision.id = entered.entered_by
                        where entered.unit_id = version.unit_id and decision.state = 'APPLIED'
                          and decision.effective_on = lower(version.valid)) as decision
                from organization.unit_version version
                where version.unit_id = :unit and version.withdrawn_by is null
                order by version.valid
                """)
                .param("unit", unit.value())
                .query((row, _) -> new UnitHistory.Stage(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("above"),
                        row.getString("decision")))
                .list();
    }

    private List<Related> kin(UnitId unit) {
        return database.sql("""
                select other.code, other.name, succession.heir, succession.day, decision.number,
                       succession.unit_id = :unit as after
                from organization.published_succession succession
                join organization.decision on decision.id = succession.decision_id
                join organization.unit other
                  on other.id = case when succession.unit_id = :unit then succession.successor_id
                                     else succession.unit_id end
                where succession.unit_id = :unit or succession.successor_id = :unit
                order by succession.day, succession.heir desc, other.name
                """)
                .param("unit", unit.value())
                .query((row, _) -> new Related(
                        new UnitHistory.Kin(
                                row.getString("code"),
                                row.getString("name"),
                                row.getBoolean("heir"),
                                row.getObject("day", LocalDate.class),
                                row.getString("number")),
                        row.getBoolean("after")))
                .list();
    }

    private record Related(UnitHistory.Kin kin, boolean after) {}
}
