package vn.quantriet.study.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.PaperMarks;

/** Counts of people and of classes, each in one statement, so that the tables of a page never contradict each other. */
@Component
class FigureStore {

    /** People are counted by unit first, since the tree is asked less often that way, and only those of the branch. */
    private static final String PEOPLE = """
            with scope as materialized (
                select id, path, nlevel(path) as depth from organization.published_unit where id = :scope),
            branch as materialized (
                select unit.id, unit.level,
                       case when nlevel(unit.path) = scope.depth then scope.id
                            else ltree2text(subpath(unit.path, scope.depth, 1))::bigint end as child
                from scope join organization.published_unit unit on unit.path <@ scope.path),
            counted as materialized (
                select unit_id, audience, membership <> 'NONE' as member, count(*) as people,
                       count(*) filter (where exempt) as exempt,
                       count(*) filter (where not exempt and summoned) as summoned,
                       count(*) filter (where not exempt and state = 'PRESENT') as present,
                       count(*) filter (where not exempt and state = 'MADE_UP') as made_up,
                       count(*) filter (where not exempt and state = 'SELF_STUDY') as self_study,
                       count(*) filter (where not exempt and state = 'PARTLY') as partly,
                       count(*) filter (where not exempt and state = 'EXCUSED') as excused,
                       count(*) filter (where not exempt and state = 'ABSENT') as absent,
                       count(*) filter (where not exempt and state = 'NONE') as none,
                       sum(attended) as attendances,
                       count(*) filter (where not exempt and finished) as finished,
                       count(*) filter (where not exempt and quiz_asked) as quiz_asked,
                       count(*) filter (where not exempt and quiz_asked and quiz <> 'NONE') as quiz_taken,
                       count(*) filter (where not exempt and quiz_asked and quiz = 'PASSED') as quiz_passed,
                       count(*) filter (where not exempt and paper_asked) as paper_asked,
                       count(*) filter (where not exempt and paper_asked and paper <> 'NONE') as paper_in,
                       count(*) filter (where not exempt and paper_asked and paper_late) as paper_late,
                       count(*) filter (where not exempt and paper_asked and paper = 'PASSED') as paper_passed,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 1) as mark_1,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 2) as mark_2,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 3) as mark_3,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 4) as mark_4,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 5) as mark_5,
                       count(*) filter (where not exempt and paper_asked and paper_mark = 6) as mark_6
                from branch
                join study.learner on learner.unit_id = branch.id
                where learner.campaign_id = :campaign and learner.counted
                group by 1, 2, 3),
            placed as (
                select counted.*, branch.level, branch.child from branch join counted on counted.unit_id = branch.id)
            select grouping(child) = 0 as by_child, grouping(level) = 0 as by_level,
                   grouping(audience) = 0 as by_audience, grouping(member) = 0 as by_member,
                   child, level, audience, member,
                   sum(people) as people, sum(exempt) as exempt, sum(summoned) as summoned, sum(present) as present,
                   sum(made_up) as made_up, sum(self_study) as self_study, sum(partly) as partly,
                   sum(excused) as excused, sum(absent) as absent, sum(none) as none, sum(attendances) as attendances,
                   sum(finished) as finished, sum(quiz_asked) as quiz_asked, sum(quiz_taken) as quiz_taken,
                   sum(quiz_passed) as quiz_passed, sum(paper_asked) as paper_asked, sum(paper_in) as paper_in,
                   sum(paper_late) as paper_late, sum(paper_passed) as paper_passed, sum(mark_1) as mark_1,
                   sum(mark_2) as mark_2, sum(mark_3) as mark_3, sum(mark_4) as mark_4, sum(mark_5) as mark_5,
                   sum(mark_6) as mark_6,
                   count(distinct unit_id) filter (where people > exempt) as units,
                   count(distinct unit_id) filter (where people - exempt > finished) as unfinished
            from placed
            group by grouping sets ((child, member), (level, member), (audience, member), (member),
                                    (child), (level), ())
            """;

    private static final String CLASSES = """
            with scope as materialized (
                select id, path, nlevel(path) as depth from organization.published_unit where id = :scope)
            select grouping(child) = 0 as by_child, grouping(level) = 0 as by_level, child, level,
                   count(*) filter (where sits) as classes,
                   count(*) filter (where sits and state = 'HELD') as held,
                   count(*) filter (where sits and not online) as in_person,
                   count(*) filter (where parent_id is not null) as points,
                   count(*) filter (where sits and state = 'HELD' and by_head) as by_head,
                   count(*) filter (where form = 'DISCUSSION') as discussions,
                   count(*) filter (where sits and form = 'MAKE_UP') as make_ups,
                   coalesce(sum(non_members), 0) as non_members
            from (select class.*, unit.level, class.parent_id is null and class.form <> 'DISCUSSION' as sits,
                         case when nlevel(unit.path) = scope.depth then scope.id
                              else ltree2text(subpath(unit.path, scope.depth, 1))::bigint end as child
                  from scope
                  join organization.published_unit unit on unit.path <@ scope.path
                  join study.study_class class on class.organiser_id = unit.id
                  where class.campaign_id = :campaign and class.state <> 'CANCELLED') placed
            group by grouping sets ((child), (level), ())
            """;

    private final Database database;

    FigureStore(Database database) {
        this.database = database;
    }

    /** Figures by the key of what they are of. */
    static final class Found {

        private final Map<Object, Figure> figures = new HashMap<>();

        Figure of(Object key) {
            return figures.getOrDefault(key, Figure.NOTHING);
        }

        private void put(Object key, Counts counts, boolean member) {
            var was = of(key);
            figures.put(
                    key,
                    member
                            ? new Figure(counts, was.others(), was.units(), was.sittings())
                            : new Figure(was.members(), counts, was.units(), was.sittings()));
        }

        private void put(Object key, Units units) {
            var was = of(key);
            figures.put(key, new Figure(was.members(), was.others(), units, was.sittings()));
        }

        private void put(Object key, Sittings sittings) {
            var was = of(key);
            figures.put(key, new Figure(was.members(), was.others(), was.units(), sittings));
        }
    }

    /** The key of the whole; units are keyed by their {@code UnitId}, levels by name, audiences by number. */
    static final String ALL = "";

    Found count(CampaignId campaign, UnitId scope) {
        var found = new Found();
        database.sql(PEOPLE)
                .param("scope", scope.value())
                .param("campaign", campaign.value())
                .query(row -> {
                    people(row, found);
                });
        database.sql(CLASSES)
                .param("scope", scope.value())
                .param("campaign", campaign.value())
                .query(row -> {
                    found.put(key(row), sittings(row));
                });
        return found;
    }

    private static void people(ResultSet row, Found found) throws SQLException {
        if (row.getBoolean("by_audience")) found.put(row.getInt("audience"), counts(row), row.getBoolean("member"));
        else if (row.getBoolean("by_member")) found.put(key(row), counts(row), row.getBoolean("member"));
        else found.put(key(row), new Units(row.getLong("units"), row.getLong("units") - row.getLong("unfinished")));
    }

    private static Object key(ResultSet row) throws SQLException {
        if (row.getBoolean("by_child")) return new UnitId(row.getLong("child"));
        return row.getBoolean("by_level") ? row.getString("level") : ALL;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("people"),
                row.getLong("exempt"),
                row.getLong("summoned"),
                row.getLong("present"),
                row.getLong("made_up"),
                row.getLong("self_study"),
                row.getLong("partly"),
                row.getLong("excused"),
                row.getLong("absent"),
                row.getLong("none"),
                row.getLong("attendances"),
                row.getLong("finished"),
                tests(row));
    }

    private static Tests tests(ResultSet row) throws SQLException {
        var marks = new ArrayList<Long>();
        for (var place = 1; place <= PaperMarks.MOST; place++) marks.add(row.getLong("mark_" + place));
        return new Tests(
                row.getLong("quiz_asked"),
                row.getLong("quiz_taken"),
                row.getLong("quiz_passed"),
                row.getLong("paper_asked"),
                row.getLong("paper_in"),
                row.getLong("paper_late"),
                row.getLong("paper_passed"),
                marks);
    }

    private static Sittings sittings(ResultSet row) throws SQLException {
        return new Sittings(
                row.getLong("classes"),
                row.getLong("held"),
                row.getLong("in_person"),
                row.getLong("points"),
                row.getLong("by_head"),
                row.getLong("discussions"),
                row.getLong("make_ups"),
                row.getLong("non_members"));
    }
}
