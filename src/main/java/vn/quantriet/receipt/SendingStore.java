package vn.quantriet.receipt;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.UnitId;

/** Sends documents to units, in one statement whatever their number; a unit that has one is not sent it again. */
@Component
class SendingStore {

    private final Database database;
    private final Clock clock;

    SendingStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** To every unit the document addresses, and has not been sent to. */
    void publish(String slug) {
        database.sql("""
                insert into receipt.text (document_id)
                select id from directive.published_document where slug = :slug
                on conflict do nothing
                """).param("slug", slug).update();
        database.sql("""
                insert into receipt.receipt (document_id, text_version, unit_id, sent_at)
                select text.document_id, text.version, addressee.unit_id, :now
                from directive.published_document document
                join receipt.text on text.document_id = document.id
                join obligation.published_addressee addressee on addressee.document_id = text.document_id
                where document.slug = :slug
                on conflict do nothing
                """)
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** From a unit to those directly below it; to all of them, or to the chosen ones among them. */
    int passDown(DocumentId document, UnitId from, boolean all, Collection<UnitId> chosen) {
        return database.sql("""
                insert into receipt.receipt (document_id, text_version, unit_id, from_id, sent_at)
                select text.document_id, text.version, unit.id, :from, :now
                from receipt.text
                join organization.published_unit unit on unit.parent_id = :from and unit.valid_to is null
                where text.document_id = :document and (:all or unit.id = any (:chosen))
                on conflict do nothing
                """)
                .param("document", document.value())
                .param("from", from.value())
                .param("all", all)
                .param("chosen", chosen.stream().map(UnitId::value).toArray(Long[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** To whoever got a share of an assignment: a duty is not given on without the document it comes from. */
    void along(AssignmentId carried, UnitId from) {
        database.sql("""
                insert into receipt.receipt (document_id, text_version, unit_id, from_id, sent_at)
                select text.document_id, text.version, share.unit_id, :from, :now
                from obligation.published_duty carried
                join receipt.text on text.document_id = carried.document_id
                join obligation.published_duty share on share.document_id = carried.document_id
                                                          and share.owner_id = :from and share.unit_id <> :from
                where carried.id = :carried
                on conflict do nothing
                """)
                .param("carried", carried.value())
                .param("from", from.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** A unit that takes up a duty of a document has received it. */
    void receive(AssignmentId taken, UnitId unit, Actor by) {
        database.sql("""
                with received as (
                    update receipt.receipt set received_at = :now, version = receipt.version + 1
                    from obligation.published_duty assignment, receipt.text
                    where assignment.id = :taken and text.document_id = assignment.document_id
                      and receipt.document_id = text.document_id and receipt.text_version = text.version
                      and receipt.unit_id = :unit and receipt.received_at is null and receipt.withdrawn_at is null
                    returning receipt.id)
                insert into receipt.act (receipt_id, at, account_id, name, kind)
                select id, :now, :account, :name, 'RECEIVED' from received
                """)
                .param("taken", taken.value())
                .param("unit", unit.value())
                .param("account", by.account().value())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
