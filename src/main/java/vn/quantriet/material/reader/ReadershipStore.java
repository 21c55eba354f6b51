package vn.quantriet.material.reader;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.material.MaterialId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

@Component
class ReadershipStore {

    private static final String MEANT = """
            with owner as (
                select owner.path from material.published_material material
                join organization.published_unit owner on owner.id = material.owner_id
                where material.id = :material),
            whom as materialized (
                select audience from material.published_material_audience where material_id = :material),
            fits as materialized (
                select distinct belongs.person_id from person.published_audience_as_of(:today) belongs
                join whom on whom.audience = belongs.audience
                where exists (select from whom)),
            """;

    /** People are counted by unit first: the tree is then asked once for a unit, and not for each of a city. */
    private static final String BY_UNIT = MEANT + """
            read as materialized (
                select person_id, opened_at, finished_at from material.published_reading where material_id = :material),
            counted as materialized (
                select roster.unit_id, count(*) as meant, count(read.opened_at) as opened,
                       count(read.finished_at) as finished
                from person.published_roster_as_of(:today) roster
                left join read on read.person_id = roster.person_id
                where not exists (select from whom) or roster.person_id in (select person_id from fits)
                group by roster.unit_id),
            top as (select id, path, nlevel(path) as depth from organization.published_unit where id = :unit),
            placed as (
                select case when home.id = top.id then top.id
                            else ltree2text(subpath(home.path, top.depth, 1))::bigint end as child, counted.*
                from counted
                join organization.published_unit home on home.id = counted.unit_id
                join top on home.path <@ top.path
                join owner on home.path <@ owner.path)
            select branch.name, branch.id = :unit as itself, sum(placed.meant) as meant, sum(placed.opened) as opened,
                   sum(placed.finished) as finished
            from placed
            join organization.published_unit branch on branch.id = placed.child
            group by branch.id, branch.name, branch.position
            order by itself desc, branch.position, branch.name
            """;

    private static final String NAMED = MEANT + """
            meant as (
                select roster.person_id, read.share, read.finished_at
                from person.published_roster_as_of(:today) roster
                join organization.published_unit home on home.id = roster.unit_id
                join owner on home.path <@ owner.path
                left join material.published_reading read
                       on read.material_id = :material and read.person_id = roster.person_id
                where roster.unit_id = :unit
                  and (not exists (select from whom) or roster.person_id in (select person_id from fits)))
            select named.full_name, coalesce(meant.share, 0) as share, meant.finished_at
            from meant
            join person.published_person named on named.id = meant.person_id
            order by meant.finished_at is not null, named.sort_key, named.id
            limit 2000
            """;

    private final Database database;

    ReadershipStore(Database database) {
        this.database = database;
    }

    List<Readership.Row> rows(MaterialId material, UnitId unit, LocalDate today) {
        return database.sql(BY_UNIT)
                .param("material", material.value())
                .param("unit", unit.value())
                .param("today", today)
                .query((row, _) -> new Readership.Row(
                        row.getString("name"),
                        row.getBoolean("itself"),
                        row.getInt("meant"),
                        row.getInt("opened"),
                        row.getInt("finished")))
                .list();
    }

    /** Of the roster of the unit itself; whoever has not finished comes first. */
    List<Readership.Reader> people(MaterialId material, UnitId unit, LocalDate today) {
        return database.sql(NAMED)
                .param("material", material.value())
                .param("unit", unit.value())
                .param("today", today)
                .query((row, _) -> {
                    var finished = row.getObject("finished_at", OffsetDateTime.class);
                    return new Readership.Reader(
                            row.getString("full_name"),
                            row.getInt("share"),
                            finished == null ? null : finished.toInstant());
                })
                .list();
    }
}
