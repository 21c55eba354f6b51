package vn.quantriet.discussion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

@Component
class CommentStore {

    private final Database database;

    CommentStore(Database database) {
        this.database = database;
    }

    /** The duty, if its unit lies in the branch the actor acts for. */
    Topic topic(AssignmentId duty, Actor by) {
        return database.sql("""
                select duty.unit_id, unit.name, duty.action, duty.due_on, document.type, document.number
                from obligation.published_duty duty
                join directive.published_document document on document.id = duty.document_id
                join organization.published_unit unit on unit.id = duty.unit_id
                join organization.published_unit mine on mine.id = :mine and unit.path <@ mine.path
                where duty.id = :id
                """)
                .param("id", duty.value())
                .param("mine", by.unit().value())
                .query((row, _) -> new Topic(
                        duty,
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        row.getString("action"),
                        AssignmentRow.title(row.getString("type"), row.getString("number")),
                        row.getObject("due_on", LocalDate.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    CommentId insert(AssignmentId assignment, Actor by, Instant at) {
        return database.sql("""
                insert into discussion.comment (assignment_id, at, account_id, name, unit_id, unit_name)
                values (:assignment, :at, :account, :name, :unit, :unitName)
                returning id
                """)
                .param("assignment", assignment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("name", by.name())
                .param("unit", by.unit().value())
                .param("unitName", by.unitName())
                .query((row, _) -> new CommentId(row.getLong("id")))
                .single();
    }

    /** The text becomes the one that counts. */
    void say(CommentId comment, String text, Instant at) {
        database.sql("""
                insert into discussion.comment_text (comment_id, n, at, text)
                select :comment, 1 + count(*), :at, :text from discussion.comment_text where comment_id = :comment
                """)
                .param("comment", comment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .update();
    }

    /** Answers with those who had not been mentioned there before. */
    List<AccountId> mention(CommentId comment, Collection<AccountId> accounts, Instant at) {
        return database.sql("""
                insert into discussion.mention (comment_id, account_id, at)
                select :comment, account, :at from unnest(:accounts) as account
                on conflict do nothing
                returning account_id
                """)
                .param("comment", comment.value())
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .list();
    }

    /** Whose it is, if it belongs to the assignment. */
    Optional<AccountId> author(CommentId comment, AssignmentId assignment) {
        return database.sql("select account_id from discussion.comment where id = :id and assignment_id = :assignment")
                .param("id", comment.value())
                .param("assignment", assignment.value())
                .query((row, _) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    /** Whether it still was the version somebody saw. */
    boolean count(CommentId comment, int version) {
        return database.sql("""
                        update discussion.comment set version = version + 1 where id = :id and version = :version
                        """)
                        .param("id", comment.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The last so many, oldest first, with all their texts; two statements. */
    List<Comment> of(AssignmentId assignment, int most) {
        var texts = texts(assignment);
        return database.sql("""
                select last.*, array(select person.full_name
                                     from discussion.mention
                                     join identity.published_account account on account.id = mention.account_id
                                     join person.published_person person on person.id = account.person_id
                                     where mention.comment_id = last.id
                                     order by mention.at, mention.account_id) as mentioned
                from (select * from discussion.comment where assignment_id = :assignment
                      order by id desc limit :most) last
                order by last.id
                """)
                .param("assignment", assignment.value())
                .param("most", most)
                .query((row, _) -> comment(row, texts))
                .list();
    }

    private record Said(long comment, Comment.Text text) {}

    private Map<Long, List<Comment.Text>> texts(AssignmentId assignment) {
        return database
                .sql("""
                select said.comment_id, said.at, said.text
                from discussion.comment join discussion.comment_text said on said.comment_id = comment.id
                where comment.assignment_id = :assignment
                order by said.comment_id, said.n
                """)
                .param("assignment", assignment.value())
                .query((row, _) -> new Said(
                        row.getLong("comment_id"),
                        new Comment.Text(
                                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::comment, Collectors.mapping(Said::text, Collectors.toList())));
    }

    private static Comment comment(ResultSet row, Map<Long, List<Comment.Text>> texts) throws SQLException {
        Array mentioned = row.getArray("mentioned");
        return new Comment(
                new CommentId(row.getLong("id")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                row.getString("unit_name"),
                texts.getOrDefault(row.getLong("id"), List.of()),
                List.of((String[]) mentioned.getArray()),
                row.getInt("version"));
    }
}
