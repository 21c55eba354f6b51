package vn.quantriet.study.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** Classes as lines: of a unit, of a branch in a campaign, of a calendar. */
@Component
class ClassLineStore {

    private static final String SHOWN = """
            select class.*, campaign.name as campaign_name, organiser.name as organiser,
                   (select count(*) from study.seat where class_id = class.id and summoned) as summoned,
                   (select count(*) from study.seat where class_id = class.id and state = 'PRESENT') as present,
                   (select count(*) from study.seat
                    where class_id = class.id and summoned and state is null) as unmarked
            from study.study_class class
            join study.campaign on campaign.id = class.campaign_id
            join organization.published_unit organiser on organiser.id = class.organiser_id
            """;

    private static final String OF_UNIT = SHOWN + """
            where class.organiser_id = :unit
            order by class.state = 'CANCELLED', class.state = 'HELD', class.starts_at desc
            limit 100
            """;

    private static final String OF_BRANCH = SHOWN + """
            join organization.published_unit scope on scope.id = :unit and organiser.path <@ scope.path
            where class.campaign_id = :campaign
            order by organiser.path, class.starts_at
            limit :limit offset :offset
            """;

    static final int PAGE = 100;

    private final Database database;
    private final Clock clock;

    ClassLineStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<ClassDesk.Line> of(UnitId unit) {
        return database.sql(OF_UNIT)
                .param("unit", unit.value())
                .query((row, _) -> line(row))
                .list();
    }

    List<ClassDesk.Line> of(CampaignId campaign, UnitId scope, int page) {
        return database.sql(OF_BRANCH)
                .param("unit", scope.value())
                .param("campaign", campaign.value())
                .param("limit", PAGE + 1)
                .param("offset", page * PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    /** Those of other lines or further up that call people of the branch, and are not over. */
    List<ClassDesk.Call> calling(UnitId unit) {
        return database.sql("""
                select class.id, class.name, organiser.name as organiser, class.starts_at, class.state,
                       concat_ws(', ', nullif(class.room, ''), nullif(class.place, '')) as where_it_is, called.people
                from organization.published_unit mine
                cross join study.study_class class
                join organization.published_unit organiser
                  on organiser.id = class.organiser_id and not organiser.path <@ mine.path
                cross join lateral (
                    select count(*) as people
                    from study.seat
                    join study.learner
                      on learner.campaign_id = seat.campaign_id and learner.person_id = seat.person_id
                    join organization.published_unit unit on unit.id = learner.unit_id and unit.path <@ mine.path
                    where seat.class_id = class.id and seat.summoned) called
                where mine.id = :unit and class.ends_at > :now and called.people > 0
                order by class.starts_at, class.id
                limit 50
                """)
                .param("unit", unit.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new ClassDesk.Call(
                        new ClassId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("organiser"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getString("where_it_is"),
                        row.getString("state").equals("CANCELLED"),
                        row.getInt("people")))
                .list();
    }

    private static ClassDesk.Line line(ResultSet row) throws SQLException {
        return new ClassDesk.Line(
                new ClassId(row.getLong("id")),
                new CampaignId(row.getLong("campaign_id")),
                row.getString("campaign_name"),
                row.getString("name"),
                row.getString("organiser"),
                row.getString("form"),
                row.getString("state"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getBoolean("by_head"),
                row.getInt("summoned"),
                row.getInt("present"),
                row.getInt("unmarked"));
    }

    /** For whoever has a place in it, and for whoever may look at it. */
    Optional<CalendarEntry> entry(ClassId id, Actor by) {
        return database.sql("""
                select class.id, class.name, campaign.name as campaign, class.starts_at, class.ends_at,
                       concat_ws(', ', nullif(class.room, ''), nullif(class.place, '')) as where_it_is, class.presenter
                from study.study_class class
                join study.campaign on campaign.id = class.campaign_id
                join organization.published_unit organiser on organiser.id = class.organiser_id
                join organization.published_unit mine on mine.id = :unit
                where class.id = :id and class.state <> 'CANCELLED'
                  and (organiser.path <@ mine.path
                       or exists (select from identity.published_account account
                                  join study.seat on seat.person_id = account.person_id and seat.class_id = class.id
                                  where account.id = :account))
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .query((row, _) -> new CalendarEntry(
                        new ClassId(row.getLong("id")),
                        row.getString("name"),
                        row.getString("campaign"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("where_it_is"),
                        row.getString("presenter")))
                .optional();
    }
}
