package vn.quantriet.study.sitting;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.ClassId;

/** Who and what is wanted in two places at once. */
@Component
class ClashStore {

    private final Database database;

    ClashStore(Database database) {
        this.database = database;
    }

    List<Clash> of(ClassId id, UnitId mine) {
        return database.sql("""
                with other as (
                    select other.id, other.name, other.organiser_id, other.starts_at,
                           class.room_key <> '' and class.room_key = other.room_key as same_room,
                           class.presenter_id = other.presenter_id
                               or lower(class.presenter) = lower(other.presenter) as same_presenter,
                           (select count(*) from study.seat one
                            join study.seat two on two.person_id = one.person_id
                            where one.class_id = class.id and two.class_id = other.id
                              and one.summoned and two.summoned) as people
                    from study.study_class class
                    join study.study_class other
                      on other.id <> class.id and other.state <> 'CANCELLED'
                     and other.starts_at < class.ends_at and other.ends_at > class.starts_at
                     and other.id is distinct from class.parent_id and class.id is distinct from other.parent_id
                    where class.id = :id and class.state <> 'CANCELLED')
                select kind.kind, other.starts_at,
                       case when kind.kind = 'PEOPLE' then other.people else 0 end as people,
                       case when near.is then other.name end as name, case when near.is then unit.name end as organiser
                from other
                join organization.published_unit unit on unit.id = other.organiser_id
                join organization.published_unit mine on mine.id = :mine
                cross join lateral (select unit.path <@ mine.path or unit.path @> mine.path as is) near
                join (values ('PEOPLE'), ('ROOM'), ('PRESENTER')) kind (kind)
                  on case kind.kind when 'PEOPLE' then other.people > 0 when 'ROOM' then other.same_room
                     else other.same_presenter end
                order by kind.kind, other.starts_at
                limit 60
                """)
                .param("id", id.value())
                .param("mine", mine.value())
                .query((row, _) -> new Clash(
                        Clash.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("organiser"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("people")))
                .list();
    }
}
