package vn.quantriet.study.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** What units that were ordered to study have achieved, where it is not what was told last. */
@Component
class MeasureStore {

    private final Database database;

    MeasureStore(Database database) {
        this.database = database;
    }

    /** So many of the branch of a unit have finished of so many. */
    record Achieved(long campaign, DocumentId document, UnitId unit, int done, int target) {}

    /** Of a document that several campaigns study, what the largest says. */
    List<Achieved> changed() {
        return database.sql("""
                with counted as materialized (
                    select learner.campaign_id, learner.unit_id, count(*) as target,
                           count(*) filter (where learner.finished) as done
                    from study.learner
                    join study.campaign on campaign.id = learner.campaign_id and campaign.state = 'RUNNING'
                    where learner.counted and not learner.exempt
                    group by learner.campaign_id, learner.unit_id),
                branch as materialized (
                    select counted.campaign_id, above.id::bigint as unit_id, sum(counted.target)::integer as target,
                           sum(counted.done)::integer as done
                    from counted
                    join organization.published_unit unit on unit.id = counted.unit_id
                    cross join lateral unnest(string_to_array(ltree2text(unit.path), '.')) above (id)
                    group by 1, 2),
                ordered as (
                    select distinct on (studied.document_id, duty.unit_id)
                           studied.campaign_id, studied.document_id, duty.unit_id, branch.done, branch.target
                    from study.campaign_document studied
                    join obligation.published_obligation ordered
                      on ordered.document_id = studied.document_id and ordered.kind = 'STUDY'
                    join obligation.published_duty duty
                      on duty.obligation_id = ordered.id and duty.joined_into is null
                    join branch on branch.campaign_id = studied.campaign_id and branch.unit_id = duty.unit_id
                    order by studied.document_id, duty.unit_id, branch.target desc, studied.campaign_id)
                select ordered.*
                from ordered
                left join study.told using (campaign_id, document_id, unit_id)
                where (told.done, told.target) is distinct from (ordered.done, ordered.target)
                """)
                .query((row, _) -> new Achieved(
                        row.getLong("campaign_id"),
                        new DocumentId(row.getLong("document_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("done"),
                        row.getInt("target")))
                .list();
    }

    void told(List<Achieved> achieved) {
        database.sql("""
                insert into study.told (campaign_id, document_id, unit_id, done, target)
                select * from unnest(:campaigns, :documents, :units, :done, :targets)
                on conflict (campaign_id, document_id, unit_id) do update
                set done = excluded.done, target = excluded.target
                """)
                .param("campaigns", achieved.stream().map(Achieved::campaign).toArray(Long[]::new))
                .param(
                        "documents",
                        achieved.stream().map(it -> it.document().value()).toArray(Long[]::new))
                .param("units", achieved.stream().map(it -> it.unit().value()).toArray(Long[]::new))
                .param("done", achieved.stream().map(Achieved::done).toArray(Integer[]::new))
                .param("targets", achieved.stream().map(Achieved::target).toArray(Integer[]::new))
                .update();
    }
}
