package vn.quantriet.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentRow;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Permission;

/** Được nhắc đến: where somebody was mentioned, newest first, as far as they may still see the duty. */
@Component
public class MentionList {

    public static final int PAGE = 20;

    private final Database database;
    private final Clock clock;

    MentionList(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A mention with what was said; {@code fresh} until its reader has looked at the list. */
    public record Line(
            CommentId comment,
            AssignmentId assignment,
            String action,
            String documentTitle,
            String unitName,
            String by,
            Instant at,
            String words,
            boolean fresh) {}

    /** A page, counted from 0; one more than a page holds tells that there is another. */
    @Transactional
    public List<Line> look(int page, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var lines = lines(page, by);
        database.sql("""
                insert into discussion.looked (account_id, at) values (:account, :now)
                on conflict (account_id) do update set at = excluded.at
                """)
                .param("account", by.account().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return lines;
    }

    /** Whichever of the units they act for the duty lies below. */
    private List<Line> lines(int page, Actor by) {
        return database.sql("""
                select mention.comment_id, mention.at, comment.assignment_id, comment.name, duty.action,
                       unit.name as unit, document.type, document.number,
                       mention.at > coalesce((select looked.at from discussion.looked
                                              where looked.account_id = :account), '-infinity') as fresh,
                       (select said.text from discussion.comment_text said
                        where said.comment_id = comment.id order by said.n desc limit 1) as words
                from discussion.mention
                join discussion.comment on comment.id = mention.comment_id
                join obligation.published_duty duty on duty.id = comment.assignment_id
                join directive.published_document document on document.id = duty.document_id
                join organization.published_unit unit on unit.id = duty.unit_id
                where mention.account_id = :account
                  and exists (select from identity.published_role_holding holding
                              join organization.published_unit above on above.id = holding.unit_id
                              where holding.account_id = :account and unit.path <@ above.path)
                order by mention.at desc, mention.comment_id desc
                limit :limit offset :offset
                """)
                .param("account", by.account().value())
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new CommentId(row.getLong("comment_id")),
                new AssignmentId(row.getLong("assignment_id")),
                row.getString("action"),
                AssignmentRow.title(row.getString("type"), row.getString("number")),
                row.getString("unit"),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                row.getBoolean("fresh"));
    }
}
