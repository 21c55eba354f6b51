package vn.quantriet.study.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;

/** The people behind a number. Names are for their own unit, and above it as far as the grassroots organisation. */
@Component
class FactStore {

    static final int PAGE = 100;

    private static final String FROM = """
            from organization.published_unit scope
            join organization.published_unit mine on mine.id = :mine
            join organization.published_unit unit on unit.path <@ scope.path and (not :only or unit.id = scope.id)
            join study.learner on learner.unit_id = unit.id and learner.campaign_id = :campaign
            """;

    private static final String WHERE = """
            where scope.id = :scope and learner.counted and learner.exempt = :exempt
              and (not :called or learner.summoned)
              and (:states = '{}' or learner.state = any (:states))
              and (cast(:finished as boolean) is null or learner.finished = :finished)
              and (:quizzes = '{}' or learner.quiz_asked and learner.quiz = any (:quizzes))
              and (:papers = '{}' or learner.paper_asked and learner.paper = any (:papers))
              and (not :late or learner.paper_late)
              and (cast(:mark as integer) is null or learner.paper_mark = :mark)
              and (cast(:level as text) is null or unit.level = :level)
              and (cast(:audience as integer) is null or learner.audience = :audience)
              and (cast(:member as boolean) is null or (learner.membership <> 'NONE') = :member)
            """;

    private static final String OWN_LINE =
            "(unit.id = mine.id or unit.path <@ mine.path and mine.level in ('GRASSROOTS', 'SECTION', 'CELL'))";

    private static final String COUNT = """
            select case when nlevel(unit.path) = nlevel(scope.path) then scope.id
                        else ltree2text(subpath(unit.path, nlevel(scope.path), 1))::bigint end as child,
                   count(*) as people, count(*) filter (where
            """ + OWN_LINE + ") as named " + FROM + WHERE + "group by 1";

    private static final String PEOPLE = """
            select learner.*, who.full_name, unit.name as unit, coalesce(audience.name, '–') as audience_name
            """ + FROM + """
            join person.published_person who on who.id = learner.person_id
            left join study.campaign_audience asked
              on asked.campaign_id = learner.campaign_id and asked.n = learner.audience
            left join person.published_audience audience on audience.code = asked.audience
            """ + WHERE + "and " + OWN_LINE + """
            order by unit.path, who.sort_key, who.id limit :limit offset :offset
            """;

    private final Database database;

    FactStore(Database database) {
        this.database = database;
    }

    /** In the branch of a unit directly below, or in the unit itself; {@code named} may be known by name. */
    record Counted(UnitId unit, long people, long named) {}

    List<Counted> count(CampaignId campaign, FactFilter filter, UnitId scope, UnitId mine) {
        return asked(database.sql(COUNT), campaign, filter, scope, mine)
                .query((row, _) ->
                        new Counted(new UnitId(row.getLong("child")), row.getLong("people"), row.getLong("named")))
                .list();
    }

    List<Learner> people(CampaignId campaign, FactFilter filter, UnitId scope, UnitId mine) {
        return asked(database.sql(PEOPLE), campaign, filter, scope, mine)
                .param("limit", PAGE)
                .param("offset", filter.page() * PAGE)
                .query((row, _) -> learner(row))
                .list();
    }

    private static StatementSpec asked(
            StatementSpec statement, CampaignId campaign, FactFilter filter, UnitId scope, UnitId mine) {
        var level = filter.level();
        return statement
                .param("campaign", campaign.value())
                .param("scope", scope.value())
                .param("mine", mine.value())
                .param("only", filter.only())
                .param("exempt", filter.exempt())
                .param("called", filter.summoned())
                .param("states", filter.states().toArray(String[]::new))
                .param("finished", filter.finished())
                .param("quizzes", filter.quizzes().toArray(String[]::new))
                .param("papers", filter.papers().toArray(String[]::new))
                .param("late", filter.late())
                .param("mark", filter.mark())
                .param("level", level == null ? null : level.name())
                .param("audience", filter.audience())
                .param("member", filter.member());
    }

    static Learner learner(ResultSet row) throws SQLException {
        return new Learner(
                new PersonId(row.getLong("person_id")),
                row.getString("full_name"),
                row.getString("unit"),
                row.getString("audience_name"),
                !row.getString("membership").equals("NONE"),
                row.getBoolean("exempt"),
                row.getBoolean("summoned"),
                row.getString("state"),
                row.getBoolean("finished"),
                row.getInt("minutes"));
    }

    /** Units of the branch with somebody on their own roster who has not finished, from the top of the tree down. */
    List<UnfinishedUnit> unfinished(CampaignId campaign, UnitId scope, int page) {
        return database.sql("""
                select unit.code, unit.name, coalesce(above.name, '') as above, unit.level, counted.target,
                       counted.studied
                from organization.published_unit scope
                join organization.published_unit unit on unit.path <@ scope.path
                join (select unit_id, count(*) as target,
                             count(*) filter (where finished) as studied
                      from study.learner where campaign_id = :campaign and counted and not exempt
                      group by unit_id) counted on counted.unit_id = unit.id and counted.studied < counted.target
                left join organization.published_unit above on above.id = unit.parent_id
                where scope.id = :scope
                order by unit.path limit :limit offset :offset
                """)
                .param("campaign", campaign.value())
                .param("scope", scope.value())
                .param("limit", PAGE + 1)
                .param("offset", page * PAGE)
                .query((row, _) -> new UnfinishedUnit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("above"),
                        UnitLevel.valueOf(row.getString("level")),
                        row.getLong("target"),
                        row.getLong("studied")))
                .list();
    }
}
