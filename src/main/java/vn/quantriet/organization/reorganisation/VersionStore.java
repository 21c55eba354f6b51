package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Writes the tree: what a decision overtakes is withdrawn, what it makes is entered, and today is drawn anew. */
@Component
class VersionStore {

    private final Database database;

    VersionStore(Database database) {
        this.database = database;
    }

    /** Units that are new, or that were founded once before by a decision that was taken back. */
    void found(List<VersionRow> rows, LocalDate day) {
        database.sql("""
                insert into organization.unit
                    (id, code, name, kind, level, parent_id, path, position, search_key, valid_from)
                select unit, code, name, kind, level, parent, path::ltree, position, '', :day
                from unnest(:units, :codes, :names, :kinds, :levels, :parents, :paths, :positions)
                     as given (unit, code, name, kind, level, parent, path, position)
                on conflict (code) do update
                set founded = true, parent_id = excluded.parent_id, path = excluded.path,
                    valid_from = excluded.valid_from, valid_to = null
                """)
                .paramSource(VersionRow.parameters(rows).addValue("day", day))
                .update();
    }

    /** From this day on the units stand as the decision says, or no more; before it they stand as they did. */
    void cut(DecisionId decision, Collection<Long> touched, LocalDate day) {
        database.sql("""
                update organization.unit_version set withdrawn_by = :decision
                where unit_id = any (:units) and withdrawn_by is null and valid @> :day
                """)
                .param("decision", decision.value())
                .param("units", touched.toArray(Long[]::new))
                .param("day", day)
                .update();
        database.sql("""
                insert into organization.unit_version
                    (unit_id, valid, name, kind, level, parent_id, path, administrative_parent_id, administrative_path,
                     position, entered_by)
                select unit_id, daterange(lower(valid), :day), name, kind, level, parent_id, path,
                       administrative_parent_id, administrative_path, position, :decision
                from organization.unit_version
                where withdrawn_by = :decision and lower(valid) < :day
                """).param("decision", decision.value()).param("day", day).update();
    }

    void enter(DecisionId decision, List<VersionRow> rows, LocalDate day) {
        database.sql("""
                insert into organization.unit_version
                    (unit_id, valid, name, kind, level, parent_id, path, administrative_parent_id, administrative_path,
                     position, entered_by)
                select unit, daterange(:day, null), name, kind, level, parent, path::ltree, administrative_parent,
                       administrative_path::ltree, position, :decision
                from unnest(:units, :names, :kinds, :levels, :parents, :paths, :administrativeParents,
                            :administrativePaths, :positions)
                     as given (unit, name, kind, level, parent, path, administrative_parent, administrative_path,
                               position)
                """)
                .paramSource(VersionRow.parameters(rows).addValue("day", day).addValue("decision", decision.value()))
                .update();
    }

    /**
     * What the decision entered is withdrawn, and what it withdrew stands again; answers with the units of both: one
     * that ended on the very day it was last changed has nothing entered.
     */
    Set<Long> takeBack(DecisionId decision) {
        var units = new HashSet<>(database.sql("""
                update organization.unit_version set withdrawn_by = :decision
                where entered_by = :decision and withdrawn_by is null
                returning unit_id
                """)
                .param("decision", decision.value())
                .query((row, _) -> row.getLong("unit_id"))
                .list());
        units.addAll(database.sql("""
                update organization.unit_version set withdrawn_by = null
                where withdrawn_by = :decision and entered_by is distinct from :decision
                returning unit_id
                """)
                .param("decision", decision.value())
                .query((row, _) -> row.getLong("unit_id"))
                .list());
        return units;
    }

    /**
     * The rows of today follow the versions. A unit that ended keeps its last place, below whom it last stood, wherever
     * that stands by now; one never founded is not seen.
     */
    void draw(Collection<Long> units) {
        database.sql("""
                update organization.unit
                set name = last.name, kind = last.kind, level = last.level, parent_id = last.parent_id,
                    path = last.path, administrative_parent_id = last.administrative_parent_id,
                    administrative_path = last.administrative_path, position = last.position,
                    valid_from = last.first_day, valid_to = upper(last.valid), founded = true
                from (select distinct on (version.unit_id) version.*,
                             min(lower(version.valid)) over (partition by version.unit_id) as first_day
                      from organization.unit_version version
                      where version.withdrawn_by is null and version.unit_id = any (:units)
                      order by version.unit_id, lower(version.valid) desc) last
                where unit.id = last.unit_id
                """).param("units", units.toArray(Long[]::new)).update();
        database.sql("""
                update organization.unit set founded = false
                where id = any (:units)
                  and not exists (select from organization.unit_version version
                                  where version.unit_id = unit.id and version.withdrawn_by is null)
                """).param("units", units.toArray(Long[]::new)).update();
        database.sql("""
                update organization.unit set path = place.path
                from organization.published_place_as_of('infinity') place
                where place.id = unit.id and place.valid_to is not null and unit.path <> place.path
                """).update();
    }

    /** Units that stand, on some day, below one that does not, or elsewhere below it than they say: there are none. */
    List<Astray> astray(Collection<Long> units) {
        return database.sql("""
                select unit.name, unit.code, lower(version.valid) as since
                from organization.unit_version version
                join organization.unit on unit.id = version.unit_id
                cross join lateral (values (false, version.parent_id, version.path),
                                           (true, version.administrative_parent_id, version.administrative_path))
                           as place (administrative, parent_id, path)
                left join organization.unit_version above
                  on above.unit_id = place.parent_id and above.withdrawn_by is null and above.valid && version.valid
                where version.withdrawn_by is null and place.parent_id is not null
                  and (version.unit_id = any (:units) or place.parent_id = any (:units))
                group by version.id, place.administrative, unit.name, unit.code
                having coalesce(not range_agg(above.valid) @> version.valid, true)
                    or bool_or(case when place.administrative
                                    then coalesce(above.administrative_path, above.unit_id::text::ltree)
                                    else above.path end || version.unit_id::text::ltree <> place.path)
                order by unit.name, since
                """)
                .param("units", units.toArray(Long[]::new))
                .query((row, _) -> new Astray(
                        row.getString("name"), row.getString("code"), row.getObject("since", LocalDate.class)))
                .list();
    }

    /** A unit that would have no place from that day on. */
    record Astray(String name, String code, LocalDate since) {}
}
