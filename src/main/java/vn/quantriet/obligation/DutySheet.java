package vn.quantriet.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Period;
import vn.quantriet.obligation.course.Timeliness;
import vn.quantriet.obligation.handover.Handover;
import vn.quantriet.obligation.handover.Handovers;
import vn.quantriet.obligation.stage.StageMark;
import vn.quantriet.obligation.stage.Stages;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;

/** Everything about one assignment on one page: where it comes from, who has it, what happened, what came with it. */
@Component
public class DutySheet {

    private static final int SUPPORTERS_SHOWN = 8;

    private final Database database;
    private final AssignmentStore assignments;
    private final StepStore steps;
    private final Handovers handovers;
    private final Shares shares;
    private final Stages stages;
    private final Clock clock;

    DutySheet(
            Database database,
            AssignmentStore assignments,
            StepStore steps,
            Handovers handovers,
            Shares shares,
            Stages stages,
            Clock clock) {
        this.database = database;
        this.assignments = assignments;
        this.steps = steps;
        this.handovers = handovers;
        this.shares = shares;
        this.stages = stages;
        this.clock = clock;
    }

    /** One assignment with all that belongs to it; of many supporting units only the first are named. */
    public record Duty(
            Assignment assignment,
            Text text,
            String unitCode,
            String unitName,
            @Nullable String unitAbove,
            List<String> supporters,
            long supportersInAll,
            List<Step> steps,
            List<Handover> handovers,
            List<Share> shares,
            List<Share.Above> above,
            List<StageMark> stages,
            LocalDate today) {

        public Duty {
            supporters = List.copyOf(supporters);
            steps = List.copyOf(steps);
            handovers = List.copyOf(handovers);
            shares = List.copyOf(shares);
            above = List.copyOf(above);
            stages = List.copyOf(stages);
        }

        /** What happened, in order. */
        public List<Event> events() {
            Stream<Event> taken = steps.stream().map(Event.Taken::new);
            Stream<Event> passed = handovers.stream().map(Event.PassedOn::new);
            return Stream.concat(taken, passed)
                    .sorted(Comparator.comparing(Event::at))
                    .toList();
        }

        /** Message key of what its measure counts. */
        public String measureKey() {
            return stages.isEmpty() ? text.kind().key("measure") : "obligation.stages-measure";
        }

        public Timeliness timeliness() {
            return Timeliness.of(assignment.standing(), assignment.due(), today);
        }
    }

    /** A line of the time line: what somebody did, or what became of the unit. */
    public sealed interface Event {

        Instant at();

        record Taken(Step step) implements Event {
            @Override
            public Instant at() {
                return step.at();
            }
        }

        record PassedOn(Handover handover) implements Event {
            @Override
            public Instant at() {
                return handover.at();
            }
        }
    }

    /** What the document says; {@code leads} and {@code supports} are its own words. */
    public record Text(
            String documentSlug,
            String documentTitle,
            @Nullable String provision,
            String sentence,
            String action,
            @Nullable String deliverable,
            @Nullable String deadline,
            DutyKind kind,
            @Nullable Period period,
            @Nullable String leads,
            @Nullable String supports) {}

    @Transactional(readOnly = true)
    public Duty get(AssignmentId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var assignment = assignments.get(id, by);
        var supporters = supporters(assignment.obligation());
        var taken = steps.of(id);
        var passed = handovers.of(id);
        var given = new Given(shares.of(id), shares.above(id, by), stages.of(id));
        return database.sql("""
                select obligation.*, assignment.period, document.slug, document.type, document.number, unit.code,
                       unit.name,
                       (select above.name from organization.published_unit above
                        where above.id = unit.parent_id) as unit_above,
                       (select string_agg(rule.phrase, '; ' order by rule.ordinal)
                        from obligation.obligation_addressee rule
                        where rule.obligation_id = obligation.id and rule.part = 'LEAD') as leads,
                       (select string_agg(rule.phrase, '; ' order by rule.ordinal)
                        from obligation.obligation_addressee rule
                        where rule.obligation_id = obligation.id and rule.part = 'SUPPORT') as supports,
                       (select count(distinct supporting.unit_id) from obligation.supporting_unit supporting
                        where supporting.obligation_id = obligation.id) as supporters
                from obligation.obligation
                join directive.published_document document on document.id = obligation.document_id
                join obligation.assignment on assignment.id = :assignment
                join organization.published_unit unit on unit.id = :unit
                where obligation.id = :obligation
                """)
                .param("obligation", assignment.obligation().value())
                .param("assignment", id.value())
                .param("unit", assignment.unit().value())
                .query((row, _) -> duty(row, assignment, supporters, taken, passed, given))
                .single();
    }

    /** What was given on, and what it is a part of itself. */
    private record Given(List<Share> shares, List<Share.Above> above, List<StageMark> stages) {}

    private Duty duty(
            ResultSet row,
            Assignment assignment,
            List<String> supporters,
            List<Step> taken,
            List<Handover> passed,
            Given given)
            throws SQLException {
        return new Duty(
                assignment,
                text(row),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit_above"),
                supporters,
                row.getLong("supporters"),
                taken,
                passed,
                given.shares(),
                given.above(),
                given.stages(),
                LocalDate.now(clock));
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                row.getString("slug"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                row.getString("provision"),
                row.getString("sentence"),
                row.getString("action"),
                row.getString("deliverable"),
                row.getString("deadline_text"),
                DutyKind.valueOf(row.getString("kind")),
                AssignmentRow.period(row),
                row.getString("leads"),
                row.getString("supports"));
    }

    /** A file that came with the assignment. */
    @Transactional(readOnly = true)
    public Attachment.File file(AssignmentId id, AttachmentId file, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        assignments.get(id, by);
        return steps.file(id, file);
    }

    private List<String> supporters(ObligationId obligation) {
        return database.sql("""
                select unit.name from organization.published_unit unit
                where unit.id in (select unit_id from obligation.supporting_unit where obligation_id = :obligation)
                order by nlevel(unit.path), unit.position, unit.id
                limit :limit
                """)
                .param("obligation", obligation.value())
                .param("limit", SUPPORTERS_SHOWN)
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
