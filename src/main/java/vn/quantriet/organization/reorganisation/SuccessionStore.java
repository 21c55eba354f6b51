package vn.quantriet.organization.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.change.Ending;
import vn.quantriet.organization.change.Plan;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Who followed whom by which decision, and what has come to rest on it since. */
@Component
class SuccessionStore {

    private final Database database;

    SuccessionStore(Database database) {
        this.database = database;
    }

    Succession insert(DecisionId decision, LocalDate day, Plan plan, Map<String, Long> ids, Actor by) {
        var passings =
                plan.endings().stream().map(ending -> passing(ending, ids)).toList();
        var pairs = new ArrayList<Pair>();
        for (var passing : passings)
            for (var successor : passing.successors())
                pairs.add(new Pair(passing.from().value(), successor.value(), successor.equals(passing.heir())));
        database.sql("""
                insert into organization.succession (decision_id, unit_id, successor_id, heir)
                select :decision, unit, successor, heir
                from unnest(:units, :successors, :heirs) as given (unit, successor, heir)
                """)
                .param("decision", decision.value())
                .param("units", pairs.stream().map(Pair::unit).toArray(Long[]::new))
                .param("successors", pairs.stream().map(Pair::successor).toArray(Long[]::new))
                .param("heirs", pairs.stream().map(Pair::heir).toArray(Boolean[]::new))
                .update();
        var founded =
                plan.founded().stream().map(found -> unit(found.code(), ids)).toList();
        var moved = plan.moved().stream().map(code -> unit(code, ids)).toList();
        return new Succession(decision, day, by, passings, founded, moved);
    }

    /** What an applied decision did, read from what it left. */
    Succession get(DecisionId decision, LocalDate day, Actor by) {
        var founded = new ArrayList<UnitId>();
        var moved = new ArrayList<UnitId>();
        database.sql("""
                select entered.unit_id, old.id is null as founded
                from organization.unit_version entered
                left join organization.unit_version old
                  on old.unit_id = entered.unit_id and old.withdrawn_by = :decision
                 and old.entered_by is distinct from :decision
                where entered.entered_by = :decision and lower(entered.valid) = :day
                  and (old.id is null or old.parent_id is distinct from entered.parent_id)
                order by entered.id
                """).param("decision", decision.value()).param("day", day).query(row -> {
            (row.getBoolean("founded") ? founded : moved).add(new UnitId(row.getLong("unit_id")));
        });
        return new Succession(decision, day, by, passings(decision), founded, moved);
    }

    /** Later decisions that changed what this one made, or passed on what it passed on. */
    List<String> laterDecisions(DecisionId decision) {
        return database.sql("""
                with resting (id) as (
                    select version.withdrawn_by from organization.unit_version version
                    where version.entered_by = :decision and version.withdrawn_by <> :decision
                    union
                    select later.decision_id
                    from organization.published_succession later
                    where later.decision_id <> :decision
                      and (later.unit_id in (select successor_id from organization.succession
                                             where decision_id = :decision)
                           or later.successor_id in (select unit_id from organization.unit_version
                                                     where entered_by = :decision)))
                select decision.number from organization.decision
                where decision.id in (select id from resting) and decision.applied_at >= (
                    select applied_at from organization.decision where id = :decision)
                order by decision.applied_at
                """)
                .param("decision", decision.value())
                .query((row, _) -> row.getString("number"))
                .list();
    }

    private List<Passing> passings(DecisionId decision) {
        var successors = new LinkedHashMap<Long, List<UnitId>>();
        var heirs = new LinkedHashMap<Long, UnitId>();
        database.sql("""
                select unit_id, successor_id, heir from organization.succession
                where decision_id = :decision order by unit_id, successor_id
                """).param("decision", decision.value()).query(row -> {
            var successor = new UnitId(row.getLong("successor_id"));
            successors
                    .computeIfAbsent(row.getLong("unit_id"), _ -> new ArrayList<>())
                    .add(successor);
            if (row.getBoolean("heir")) heirs.put(row.getLong("unit_id"), successor);
        });
        return successors.entrySet().stream()
                .map(entry -> new Passing(
                        new UnitId(entry.getKey()),
                        Objects.requireNonNull(heirs.get(entry.getKey())),
                        entry.getValue()))
                .toList();
    }

    private static Passing passing(Ending ending, Map<String, Long> ids) {
        return new Passing(
                unit(ending.unit(), ids),
                unit(ending.heir(), ids),
                ending.successors().stream().map(code -> unit(code, ids)).toList());
    }

    private static UnitId unit(String code, Map<String, Long> ids) {
        return new UnitId(Objects.requireNonNull(ids.get(code)));
    }

    private record Pair(long unit, long successor, boolean heir) {}
}
