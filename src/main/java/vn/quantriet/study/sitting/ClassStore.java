package vn.quantriet.study.sitting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;

/** Classes, one at a time. */
@Component
class ClassStore {

    private final Database database;

    ClassStore(Database database) {
        this.database = database;
    }

    /** Who heads a unit on a day. */
    record Head(long id, String name) {}

    ClassId insert(CampaignId campaign, UnitId organiser, ClassPlan plan) {
        return planned(database.sql("""
                insert into study.study_class
                    (campaign_id, organiser_id, scope_id, parent_id, makes_up_for, form, name, audiences, starts_at,
                     ends_at, place, room, room_key, online, capacity, chair, presenter_id, presenter, by_head,
                     presenter_reason, reporter_wanted)
                values (:campaign, :organiser, coalesce(:scope, :organiser), :parent, :makesUpFor, :form, :name,
                        cast(:audiences as smallint[]), :starts, :ends, :place, :room, :roomKey, :online, :capacity,
                        :chair, :presenterId, :presenter, :byHead, :reason, :wanted)
                returning id
                """), plan)
                .param("campaign", campaign.value())
                .param("organiser", organiser.value())
                .query((row, _) -> new ClassId(row.getLong("id")))
                .single();
    }

    boolean update(StudyClass before, ClassPlan plan) {
        return planned(database.sql("""
                        update study.study_class
                        set scope_id = coalesce(:scope, organiser_id), parent_id = :parent, makes_up_for = :makesUpFor,
                            form = :form, name = :name, audiences = cast(:audiences as smallint[]),
                            starts_at = :starts, ends_at = :ends, place = :place, room = :room, room_key = :roomKey,
                            online = :online, capacity = :capacity, chair = :chair, presenter_id = :presenterId,
                            presenter = :presenter, by_head = :byHead, presenter_reason = :reason,
                            reporter_wanted = :wanted, version = version + 1
                        where id = :id and version = :version
                        """), plan)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static StatementSpec planned(StatementSpec statement, ClassPlan plan) {
        var setting = plan.setting();
        var speaking = plan.speaking();
        return statement
                .param("scope", plan.scope() == null ? null : plan.scope().value())
                .param("parent", plan.parent() == null ? null : plan.parent().value())
                .param(
                        "makesUpFor",
                        plan.makesUpFor() == null ? null : plan.makesUpFor().value())
                .param("form", plan.form().name())
                .param("name", plan.name().strip())
                .param("audiences", plan.audiences().toArray(Integer[]::new))
                .param("starts", setting.starts().atOffset(ZoneOffset.UTC))
                .param("ends", setting.ends().atOffset(ZoneOffset.UTC))
                .param("place", setting.place())
                .param("room", setting.room())
                .param("roomKey", setting.roomKey())
                .param("online", setting.online())
                .param("capacity", setting.capacity())
                .param("chair", speaking.chair())
                .param("presenterId", speaking.presenterId())
                .param("presenter", speaking.presenter())
                .param("byHead", speaking.byHead())
                .param("reason", speaking.reason())
                .param("wanted", speaking.reporterWanted());
    }

    boolean stand(StudyClass before, Standing standing) {
        return database.sql("""
                update study.study_class set state = :state, state_reason = :reason, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", standing.code())
                        .param("reason", standing.reasonOrNothing())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** Of the branch of a unit. */
    Optional<StudyClass> find(ClassId id, UnitId branch) {
        return database.sql("""
                select class.*, organiser.name as organiser, scope.name as scope, above.name as parent
                from study.study_class class
                join organization.published_unit organiser on organiser.id = class.organiser_id
                join organization.published_unit scope on scope.id = class.scope_id
                join organization.published_unit mine on mine.id = :branch and organiser.path <@ mine.path
                left join study.study_class above on above.id = class.parent_id
                where class.id = :id
                """)
                .param("id", id.value())
                .param("branch", branch.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** A class of the campaign that another may belong to or make up for. */
    boolean isOf(CampaignId campaign, ClassId id) {
        return database.sql("""
                select exists (select from study.study_class
                               where id = :id and campaign_id = :campaign and state <> 'CANCELLED')
                """)
                .param("id", id.value())
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Head> head(UnitId unit, LocalDate day) {
        return database.sql("""
                select who.id, who.full_name
                from person.published_position held
                join person.published_person who on who.id = held.person_id
                where held.unit_id = :unit and held.head and held.since <= :day
                  and (held.until is null or held.until > :day)
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, _) -> new Head(row.getLong("id"), row.getString("full_name")))
                .optional();
    }

    private static StudyClass read(ResultSet row) throws SQLException {
        var organiser = new StudyClass.Organiser(
                new UnitId(row.getLong("organiser_id")),
                row.getString("organiser"),
                new UnitId(row.getLong("scope_id")),
                row.getString("scope"));
        return new StudyClass(
                new ClassId(row.getLong("id")),
                new CampaignId(row.getLong("campaign_id")),
                organiser,
                plan(row),
                Standing.of(row.getString("state"), row.getString("state_reason")),
                row.getString("parent"),
                new StudyClass.Outcome(row.getInt("non_members"), row.getObject("non_members_event", Long.class)),
                row.getInt("version"));
    }

    private static ClassPlan plan(ResultSet row) throws SQLException {
        return new ClassPlan(
                row.getString("name"),
                Form.valueOf(row.getString("form")),
                numbers(row),
                new UnitId(row.getLong("scope_id")),
                classId(row.getObject("parent_id", Long.class)),
                classId(row.getObject("makes_up_for", Long.class)),
                setting(row),
                new Speaking(
                        row.getString("chair"),
                        row.getBoolean("by_head"),
                        row.getObject("presenter_id", Long.class),
                        row.getString("presenter"),
                        row.getString("presenter_reason"),
                        row.getBoolean("reporter_wanted")));
    }

    private static Setting setting(ResultSet row) throws SQLException {
        return new Setting(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getString("room"),
                row.getBoolean("online"),
                row.getObject("capacity", Integer.class));
    }

    private static List<Integer> numbers(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("audiences").getArray())
                .map(n -> ((Number) n).intValue())
                .toList();
    }

    private static @Nullable ClassId classId(@Nullable Long id) {
        return id == null ? null : new ClassId(id);
    }
}
