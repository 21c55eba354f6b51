package vn.quantriet.discussion.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.discussion.difficulty.DifficultyFilter.Section;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Difficulties and proposals: those that wait for one's answer, those of one's unit, those of the branch; and one. */
@Component
public class DifficultyList {

    public static final int PAGE = 20;

    private static final String NAMED = """
            select difficulty.*, raiser.name as raiser, holder.name as holder, document.slug, document.type,
                   document.number, duty.action, count(*) over () as found
            from discussion.difficulty
            join organization.published_unit raiser on raiser.id = difficulty.raised_by_id
            join organization.published_unit mine on mine.id = :unit and raiser.path <@ mine.path
            join organization.published_unit holder on holder.id = difficulty.with_id
            join directive.published_document document on document.id = difficulty.document_id
            left join obligation.published_duty duty on duty.id = difficulty.assignment_id
            """;

    private final Database database;
    private final DifficultyStore store;
    private final Clock clock;

    DifficultyList(Database database, DifficultyStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** A page of a list, and how long the whole list is. */
    public record Page(List<DifficultyRow> rows, long total, LocalDate today) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** How many each section holds: of those to be answered the open ones, and of the others what still is. */
    @Transactional(readOnly = true)
    public Map<Section, Long> counts(Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var counts = new EnumMap<Section, Long>(Section.class);
        database.sql("""
                select count(*) filter (where difficulty.with_id = mine.id) as to_answer,
                       count(*) filter (where difficulty.raised_by_id = mine.id) as raised,
                       count(*) as everything
                from discussion.difficulty
                join organization.published_unit raiser on raiser.id = difficulty.raised_by_id
                join organization.published_unit mine on mine.id = :unit and raiser.path <@ mine.path
                where difficulty.standing <> 'ANSWERED'
                """).param("unit", by.unit().value()).query(row -> {
            counts.put(Section.TO_ANSWER, row.getLong("to_answer"));
            counts.put(Section.RAISED, row.getLong("raised"));
            counts.put(Section.BRANCH, row.getLong("everything"));
        });
        if (!by.may(Permission.CONFIRM)) counts.remove(Section.TO_ANSWER);
        if (!by.may(Permission.SEE_BOARD)) counts.remove(Section.BRANCH);
        return counts;
    }

    /** What is overdue first, then by the day an answer is asked for, then the oldest; what is answered last. */
    @Transactional(readOnly = true)
    public Page page(DifficultyFilter filter, Actor by) {
        by.require(
                switch (filter.section()) {
                    case TO_ANSWER -> Permission.CONFIRM;
                    case RAISED -> Permission.READ_DOCUMENTS;
                    case BRANCH -> Permission.SEE_BOARD;
                });
        var state = filter.state();
        var total = new AtomicLong();
        var rows = database.sql(NAMED + """
                where case :section
                          when 'TO_ANSWER' then difficulty.with_id = :unit and difficulty.standing <> 'ANSWERED'
                          when 'RAISED' then difficulty.raised_by_id = :unit
                          else true end
                  and (cast(:state as text) is null or difficulty.standing = :state)
                  and (cast(:document as text) is null or document.slug = :document)
                order by difficulty.standing = 'ANSWERED', difficulty.answer_by,
                         case when difficulty.standing = 'ANSWERED' then difficulty.since end desc, difficulty.raised_at
                limit :limit offset :offset
                """)
                .param("unit", by.unit().value())
                .param("section", filter.section().name())
                .param("state", state == null ? null : state.name())
                .param("document", filter.document())
                .param("limit", PAGE)
                .param("offset", (long) filter.page() * PAGE)
                .query((row, _) -> {
                    total.set(row.getLong("found"));
                    return read(row);
                })
                .list();
        return new Page(rows, total.get(), LocalDate.now(clock));
    }

    /** One of them with everything that was said about it. */
    public record Sheet(DifficultyRow head, List<DifficultyStep> steps, List<Above> above, LocalDate today) {

        public Sheet {
            steps = List.copyOf(steps);
            above = List.copyOf(above);
        }
    }

    @Transactional(readOnly = true)
    public Sheet get(DifficultyId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var head = database.sql(NAMED + "where difficulty.id = :id")
                .param("unit", by.unit().value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
        return new Sheet(head, steps(id), above(head.difficulty()), LocalDate.now(clock));
    }

    private List<DifficultyStep> steps(DifficultyId id) {
        return database.sql("""
                select step.*, unit.name as whom
                from discussion.difficulty_step step
                left join organization.published_unit unit on unit.id = step.to_id
                where step.difficulty_id = :id
                order by step.id
                """)
                .param("id", id.value())
                .query((row, _) -> new DifficultyStep(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("unit_name"),
                        DifficultyState.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("whom"),
                        row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    /** Where it may still be passed up to. */
    private List<Above> above(Difficulty difficulty) {
        return difficulty.isOpen() ? store.above(difficulty.with()) : List.of();
    }

    private static DifficultyRow read(ResultSet row) throws SQLException {
        var assignment = row.getObject("assignment_id", Long.class);
        return new DifficultyRow(
                DifficultyStore.read(row),
                NewDifficulty.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("raiser"),
                row.getString("holder"),
                row.getString("slug"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                assignment == null ? null : new AssignmentId(assignment),
                row.getString("action"));
    }
}
