package vn.quantriet.obligation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;

@Component
class StepStore {

    private final Database database;

    StepStore(Database database) {
        this.database = database;
    }

    /**
     * The step and where the assignment stands after it, in one statement: who took a step meanwhile was first.
     * The entry says where it stands and when it is due, for a look back.
     */
    Assignment take(Assignment it, StepKind kind, Evidence evidence, Actor by, OffsetDateTime at) {
        var told = evidence.measure();
        var statement = database.sql("""
                with saved as (
                    update obligation.assignment
                    set standing = :standing, since = :since, submitted_on = :submitted, reason = :reason,
                        held = :held, due_on = :due, given_due_on = :given, asked_due_on = :asked, done = :done,
                        target = :target, version = version + 1
                    where id = :id and version = :version
                    returning *),
                entered as (
                    insert into obligation.step
                        (assignment_id, at, account_id, name, unit_id, unit_name, kind, note, product, until, standing,
                         due_on, done, target)
                    select saved.id, :at, :account, :name, :unit, :unitName, :kind, :note, :product, :until,
                           saved.standing, saved.due_on, :toldDone, :toldTarget
                    from saved
                    returning id)
                select saved.*, entered.id as step from saved cross join entered
                """);
        var taken = AssignmentStore.bind(statement, it)
                .param("at", at)
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .param("kind", kind.name())
                .param("note", evidence.note())
                .param("product", evidence.product())
                .param("until", evidence.until())
                .param("toldDone", told == null ? null : told.done())
                .param("toldTarget", told == null ? null : told.target())
                .query((row, _) -> Map.entry(AssignmentStore.read(row), row.getLong("step")))
                .optional()
                .orElseThrow(ChangedMeanwhile::new);
        evidence.files().forEach(file -> attach(taken.getValue(), file));
        return taken.getKey();
    }

    private void attach(long step, NewAttachment file) {
        database.sql("""
                insert into obligation.attachment (step_id, name, media_type, size, sha256, content)
                values (:step, :name, :type, :size, :sha256, :content)
                """)
                .param("step", step)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.content().length)
                .param("sha256", sha256(file.content()))
                .param("content", file.content())
                .update();
    }

    /** Oldest first, with their files; two statements. */
    List<Step> of(AssignmentId assignment) {
        var files = filesByStep(assignment);
        return database.sql("""
                select step.*, (
                    select document.slug
                    from obligation.assignment
                    join organization.published_unit holder on holder.id = assignment.unit_id
                    join directive.published_document document on document.number = step.product
                                                              and document.stage = 'PUBLISHED'
                    join organization.published_unit owner on owner.id = document.owner_id
                    where assignment.id = step.assignment_id and step.product <> ''
                      and (owner.path @> holder.path or owner.path <@ holder.path)
                    order by document.published_at desc
                    limit 1) as product_slug
                from obligation.step
                where step.assignment_id = :id
                order by step.id
                """)
                .param("id", assignment.value())
                .query((row, _) -> new Step(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("unit_name"),
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getString("product"),
                        row.getString("product_slug"),
                        row.getObject("until", LocalDate.class),
                        AssignmentStore.measure(row),
                        files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Attachment>> filesByStep(AssignmentId assignment) {
        return database
                .sql("""
                select file.id, file.step_id, file.name, file.media_type, file.size
                from obligation.attachment file join obligation.step on step.id = file.step_id
                where step.assignment_id = :id
                order by file.id
                """)
                .param("id", assignment.value())
                .query((row, _) -> Map.entry(
                        row.getLong("step_id"),
                        new Attachment(
                                new AttachmentId(row.getLong("id")),
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getInt("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Attachment.File file(AssignmentId assignment, AttachmentId file) {
        return database.sql("""
                select file.name, file.media_type, file.content
                from obligation.attachment file join obligation.step on step.id = file.step_id
                where file.id = :file and step.assignment_id = :assignment
                """)
                .param("file", file.value())
                .param("assignment", assignment.value())
                .query((row, _) -> new Attachment.File(
                        row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
