package vn.quantriet.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Counts of receipts by branch; each in one statement, from the rows themselves. */
@Component
class SpreadStore {

    private final Database database;

    SpreadStore(Database database) {
        this.database = database;
    }

    /** A unit directly below: the tally of its branch with itself, and of itself alone. */
    record Counted(UnitId unit, ReceiptTally branch, ReceiptTally itself) {}

    /** By unit directly below the scope. Units that have ended have nothing to do any more. */
    List<Counted> count(DocumentId document, Scope scope) {
        return database.sql("""
                with branch as materialized (
                    select unit.id, unit.parent_id,
                           ltree2text(subpath(unit.path, nlevel(scope.path), 1))::bigint as child
                    from organization.published_unit scope
                    join organization.published_unit unit on unit.path <@ scope.path and unit.id <> scope.id
                    where scope.id = :scope and unit.valid_to is null),
                above as (select distinct parent_id from branch),
                reader as (
                    select reading.unit_id, count(*) as readers
                    from receipt.reading
                    join receipt.text on text.document_id = reading.document_id and text.version = reading.text_version
                    where reading.document_id = :document
                    group by reading.unit_id)
                select branch.child, branch.id = branch.child as itself, count(*) as units,
                       count(receipt.id) as sent, count(receipt.received_at) as received,
                       count(receipt.read_at) as read,
                       count(receipt.id) filter (where above.parent_id is null) as cells,
                       count(receipt.told_on) filter (where above.parent_id is null) as told,
                       coalesce(sum(receipt.reached), 0) as reached, coalesce(sum(receipt.members), 0) as members,
                       coalesce(sum(reader.readers), 0)::bigint as readers
                from branch
                left join above on above.parent_id = branch.id
                left join receipt.in_force receipt on receipt.unit_id = branch.id and receipt.document_id = :document
                left join reader on reader.unit_id = branch.id
                group by 1, 2
                """)
                .param("scope", scope.id().value())
                .param("document", document.value())
                .query((row, _) -> counted(row))
                .list();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        var tally = tally(row);
        return new Counted(
                new UnitId(row.getLong("child")), tally, row.getBoolean("itself") ? tally : ReceiptTally.NONE);
    }

    /** The branch of the unit directly above, unless that issued the document, and the branch of who did. */
    List<Spread.Above> above(Document document, UnitId unit) {
        return database.sql("""
                with sent as materialized (
                    select unit_id, received_at, read_at from receipt.in_force where document_id = :document),
                placed as materialized (
                    select unit.path, sent.received_at, sent.read_at
                    from sent join organization.published_unit unit on unit.id = sent.unit_id and unit.valid_to is null)
                select above.id = :owner as everybody, count(*) as sent, count(placed.received_at) as received,
                       count(placed.read_at) as read
                from organization.published_unit mine
                join organization.published_unit above on above.id in (mine.parent_id, :owner) and above.id <> mine.id
                                                      and mine.path <@ above.path
                join placed on placed.path <@ above.path
                where mine.id = :unit
                group by above.id
                order by everybody
                """)
                .param("owner", document.owner().value())
                .param("document", document.id().value())
                .param("unit", unit.value())
                .query((row, _) -> new Spread.Above(
                        row.getBoolean("everybody"), row.getLong("sent"), row.getLong("received"), row.getLong("read")))
                .list();
    }

    private static ReceiptTally tally(ResultSet row) throws SQLException {
        return new ReceiptTally(
                row.getLong("units"),
                row.getLong("sent"),
                row.getLong("received"),
                row.getLong("read"),
                row.getLong("cells"),
                row.getLong("told"),
                new ReceiptTally.Members(row.getLong("reached"), row.getLong("members")),
                row.getLong("readers"));
    }

    /** The way the document took to the unit, from whoever got it by publication. */
    List<Spread.Hop> hops(Receipt receipt) {
        return database.sql("""
                with recursive way as (
                    select receipt.unit_id, receipt.from_id, receipt.sent_at, 1 as distance
                    from receipt.receipt where id = :id
                    union all
                    select sender.unit_id, sender.from_id, sender.sent_at, way.distance + 1
                    from way
                    join receipt.in_force sender on sender.unit_id = way.from_id and sender.document_id = :document
                    where way.distance < 20)
                select unit.name, way.sent_at
                from way join organization.published_unit unit on unit.id = way.unit_id
                order by way.distance desc
                """)
                .param("id", receipt.id().value())
                .param("document", receipt.document().value())
                .query((row, _) -> new Spread.Hop(
                        row.getString("name"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
