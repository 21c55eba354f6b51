package vn.quantriet.directive.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;

/**
 * Proposed from what a document cites, decided in its review, shown from both ends. A circle cannot arise: what is in
 * review carries out what is published.
 */
@Component
public class Chains {

    /** How many documents a person chooses from, and how many below are shown. */
    private static final int MOST = 100;

    private final Database database;

    Chains(Database database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Chain of(Document document, Actor by) {
        var above = database.sql("""
                with recursive above as (
                    select carries_out as id, 1 as distance from directive.document where id = :document
                    union all
                    select document.carries_out, above.distance + 1
                    from above join directive.document on document.id = above.id)
                select document.*, owner.name as owner_name
                from above
                join directive.document on document.id = above.id
                join organization.published_unit owner on owner.id = document.owner_id
                order by above.distance
                """)
                .param("document", document.id().value())
                .query((row, _) -> link(row))
                .list();
        return new Chain(above, below(document.id(), by));
    }

    /** Of the reader's line: those of units it stands below, and of its branch. */
    private List<Chain.Link> below(DocumentId document, Actor by) {
        return database.sql("""
                select document.*, owner.name as owner_name
                from directive.document
                join organization.published_unit owner on owner.id = document.owner_id
                join organization.published_unit mine on mine.id = :unit
                where document.carries_out = :document and document.stage = 'PUBLISHED'
                  and (owner.path @> mine.path or owner.path <@ mine.path)
                order by document.published_at desc
                limit :most
                """)
                .param("document", document.value())
                .param("unit", by.unit().value())
                .param("most", MOST)
                .query((row, _) -> link(row))
                .list();
    }

    /** What a document of the unit may carry out, newest first. */
    @Transactional(readOnly = true)
    public List<Chain.Link> choices(Document document) {
        return database.sql("""
                select above.*, issuer.name as owner_name
                from directive.document
                join organization.published_unit owner on owner.id = document.owner_id
                join organization.published_unit issuer on issuer.path @> owner.path
                join directive.document above on above.owner_id = issuer.id
                where document.id = :document and above.id <> document.id and above.stage = 'PUBLISHED'
                order by above.published_at desc
                limit :most
                """)
                .param("document", document.id().value())
                .param("most", MOST)
                .query((row, _) -> link(row))
                .list();
    }

    /** The document carries out another one, or, without a slug, none. */
    @Transactional
    public void decide(Document document, @Nullable String slug) {
        var chosen = slug == null
                ? null
                : choices(document).stream()
                        .map(Chain.Link::slug)
                        .filter(slug::equals)
                        .findFirst()
                        .orElseThrow(NotAbove::new);
        database.sql("""
                update directive.document
                set carries_out = (select above.id from directive.document above where above.slug = :slug)
                where id = :document and stage = 'REVIEW'
                """)
                .param("slug", chosen)
                .param("document", document.id().value())
                .update();
    }

    /** Of what it cites, the document of a unit above that it cites first. */
    @Transactional
    public void propose(Document document) {
        database.sql("""
                update directive.document set carries_out = (
                    select above.id
                    from directive.citation
                    join directive.document above on above.number = citation.number and above.stage = 'PUBLISHED'
                    join organization.published_unit issuer on issuer.id = above.owner_id
                    join organization.published_unit owner on owner.path <@ issuer.path
                    where citation.document_id = document.id and owner.id = document.owner_id
                      and above.id <> document.id
                      and (citation.issued_on is null or citation.issued_on = above.issued_on)
                    order by citation.spans[1], above.issued_on desc
                    limit 1)
                where id = :document
                """).param("document", document.id().value()).update();
    }

    private static Chain.Link link(ResultSet row) throws SQLException {
        var type = DocumentType.valueOf(row.getString("type")).vietnamese();
        var number = row.getString("number");
        return new Chain.Link(
                row.getString("slug"),
                number == null ? type : type + " " + number,
                row.getObject("issued_on", LocalDate.class),
                row.getString("owner_name"));
    }
}
