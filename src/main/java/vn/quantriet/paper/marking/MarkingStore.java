package vn.quantriet.paper.marking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.paper.PaperId;
import vn.quantriet.paper.marking.MarkingFilter.Which;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;

/** Lists of papers, of the unit's own people and above it as far as the grassroots organisation. */
@Component
class MarkingStore {

    private static final String OF_THE_LINE = """
            with line as (
                select standing.*, learner.unit_id, unit.name as unit_name, unit.path,
                       standing.sampled_at is not null and standing.second_place is null as waits_second,
                       standing.second_place <> standing.first_place and standing.third_place is null as differs
                from organization.published_unit mine
                join organization.published_unit unit
                  on unit.id = mine.id or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL')
                join study.published_learner learner on learner.unit_id = unit.id and learner.campaign_id = :campaign
                join paper.standing
                  on standing.campaign_id = learner.campaign_id and standing.person_id = learner.person_id
                where mine.id = :unit and learner.counted and standing.state <> 'WRITING')
            """;

    private static final String COUNTS = OF_THE_LINE + """
            select count(*) filter (where state = 'HANDED_IN') as waiting,
                   count(*) filter (where state = 'MARKED' and waits_second) as second,
                   count(*) filter (where state = 'MARKED' and differs) as different,
                   count(*) filter (where state = 'MARKED') as marked,
                   count(*) filter (where state = 'RETURNED') as returned, count(*) as everything
            from line
            """;

    private static final String LINES = OF_THE_LINE + """
            select line.*, who.full_name
            from line join person.published_person who on who.id = line.person_id
            where case cast(:which as text)
                      when 'WAITING' then state = 'HANDED_IN'
                      when 'SECOND' then state = 'MARKED' and waits_second
                      when 'DIFFERENT' then state = 'MARKED' and differs
                      when 'MARKED' then state = 'MARKED'
                      when 'RETURNED' then state = 'RETURNED'
                      else true end
            order by path, who.sort_key, line.id limit :limit offset :offset
            """;

    private final Database database;

    MarkingStore(Database database) {
        this.database = database;
    }

    Map<Which, Long> counts(CampaignId campaign, Actor by) {
        return database.sql(COUNTS)
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .query((row, _) -> {
                    var counts = new EnumMap<Which, Long>(Which.class);
                    counts.put(Which.WAITING, row.getLong("waiting"));
                    counts.put(Which.SECOND, row.getLong("second"));
                    counts.put(Which.DIFFERENT, row.getLong("different"));
                    counts.put(Which.MARKED, row.getLong("marked"));
                    counts.put(Which.RETURNED, row.getLong("returned"));
                    counts.put(Which.ALL, row.getLong("everything"));
                    return counts;
                })
                .single();
    }

    List<MarkingLine> lines(CampaignId campaign, MarkingFilter filter, Actor by) {
        return database.sql(LINES)
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .param("which", filter.which().name())
                .param("limit", MarkingList.PAGE)
                .param("offset", filter.page() * MarkingList.PAGE)
                .query((row, _) -> line(row, by))
                .list();
    }

    private static MarkingLine line(ResultSet row, Actor by) throws SQLException {
        var waitsSecond = row.getBoolean("waits_second");
        var hidden = waitsSecond && row.getLong("first_account") != by.account().value();
        return new MarkingLine(
                new PaperId(row.getLong("id")),
                row.getString("full_name"),
                row.getString("unit_name"),
                row.getString("state"),
                instant(row.getObject("handed_in_at", OffsetDateTime.class)),
                row.getBoolean("late"),
                row.getObject("sampled_at") != null,
                hidden ? null : row.getObject("place", Integer.class),
                !waitsSecond && !row.getBoolean("differs"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Of the line's marked papers a random few become a sample, until {@code share} of a hundred are one. */
    int draw(CampaignId campaign, int share, Instant at, Actor by) {
        return database.sql("""
                with marked as materialized (
                    select standing.id, standing.attempt, standing.sampled_at
                    from organization.published_unit mine
                    join organization.published_unit unit
                      on unit.id = mine.id or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL')
                    join study.published_learner learner
                      on learner.unit_id = unit.id and learner.campaign_id = :campaign
                    join paper.standing
                      on standing.campaign_id = learner.campaign_id and standing.person_id = learner.person_id
                    where mine.id = :unit and learner.counted and standing.state = 'MARKED'),
                chosen as (
                    select id, attempt from marked where sampled_at is null order by random()
                    limit (select greatest(0, ceil(count(*) * :share / 100.0) - count(sampled_at)) from marked))
                update paper.hand_in set sampled_at = :at
                from chosen where hand_in.paper_id = chosen.id and hand_in.attempt = chosen.attempt
                """)
                .param("campaign", campaign.value())
                .param("unit", by.unit().value())
                .param("share", share)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A file that was handed in, for whoever may mark it and for whose it is. */
    @SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
    public record Kept(String name, String mediaType, byte[] content, boolean own) {}

    Optional<Kept> file(PaperId id, Actor by) {
        return database.sql("""
                select hand_in.file_name, hand_in.media_type, hand_in.content,
                       exists (select from identity.published_account account
                               where account.id = :account and account.person_id = paper.person_id) as own
                from paper.paper
                join paper.hand_in on hand_in.paper_id = paper.id
                join study.published_learner learner
                  on learner.campaign_id = paper.campaign_id and learner.person_id = paper.person_id
                join organization.published_unit unit on unit.id = learner.unit_id
                join organization.published_unit mine on mine.id = :unit
                where paper.id = :id and hand_in.content is not null
                  and hand_in.attempt = (select max(attempt) from paper.hand_in last where last.paper_id = paper.id)
                  and (:marks and learner.counted
                       and (unit.id = mine.id
                            or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL'))
                       or exists (select from identity.published_account account
                                  where account.id = :account and account.person_id = paper.person_id))
                """)
                .param("id", id.value())
                .param("unit", by.unit().value())
                .param("account", by.account().value())
                .param("marks", by.may(vn.quantriet.shared.Permission.CARRY_OUT))
                .query((row, _) -> new Kept(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getBytes("content"),
                        row.getBoolean("own")))
                .optional();
    }
}
