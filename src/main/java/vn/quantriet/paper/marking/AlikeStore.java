package vn.quantriet.paper.marking;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.PaperId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

/** Papers of those who are in the same unit as the writer or were at the same class. */
@Component
class AlikeStore {

    private static final int MOST = 2_000;

    private final Database database;

    AlikeStore(Database database) {
        this.database = database;
    }

    /** Another paper and what its text is told by; without a name where the writer is of another line. */
    record Peer(PaperId id, @Nullable String name, List<Integer> sketch) {}

    List<Peer> peers(SheetStore.Sheet sheet, Actor by) {
        return database.sql("""
                with near as (
                    select other.person_id
                    from study.published_learner me
                    join study.published_learner other
                      on other.campaign_id = me.campaign_id and other.unit_id = me.unit_id
                    where me.campaign_id = :campaign and me.person_id = :person
                    union
                    select other.person_id
                    from study.published_seat mine
                    join study.published_seat other on other.class_id = mine.class_id and other.state = 'PRESENT'
                    where mine.campaign_id = :campaign and mine.person_id = :person and mine.state = 'PRESENT')
                select paper.id, hand_in.sketch,
                       case when unit.id = mine.id
                                 or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL')
                            then who.full_name end as name
                from near
                join paper.paper on paper.person_id = near.person_id and paper.campaign_id = :campaign
                join paper.hand_in on hand_in.paper_id = paper.id and hand_in.attempt = paper.attempt
                join study.published_learner learner
                  on learner.campaign_id = paper.campaign_id and learner.person_id = paper.person_id
                join organization.published_unit unit on unit.id = learner.unit_id
                join organization.published_unit mine on mine.id = :unit
                join person.published_person who on who.id = paper.person_id
                where paper.id <> :id
                order by paper.id limit :most
                """)
                .param("campaign", sheet.campaign().value())
                .param("person", sheet.person().value())
                .param("unit", by.unit().value())
                .param("id", sheet.id().value())
                .param("most", MOST)
                .query((row, _) ->
                        new Peer(new PaperId(row.getLong("id")), row.getString("name"), Arrays.asList((Integer[])
                                row.getArray("sketch").getArray())))
                .list();
    }

    String words(PaperId id) {
        return database.sql("""
                select words from paper.hand_in where paper_id = :id order by attempt desc limit 1
                """)
                .param("id", id.value())
                .query((row, _) -> row.getString("words"))
                .single();
    }
}
