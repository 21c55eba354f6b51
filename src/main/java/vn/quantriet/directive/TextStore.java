package vn.quantriet.directive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.parser.Block;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.Reference;
import vn.quantriet.shared.Database;

/** The text of a document in order, its numbered parts, and what it cites. */
@Component
class TextStore {

    private final Database database;

    TextStore(Database database) {
        this.database = database;
    }

    void insert(DocumentId document, ParsedDirective parsed) {
        insertBlocks(document, parsed.blocks());
        insertProvisions(document, parsed.provisions());
        parsed.references().forEach(reference -> insertCitation(document, reference));
    }

    private void insertBlocks(DocumentId document, List<Block> blocks) {
        database.sql("""
                insert into directive.block (document_id, ordinal, kind, provision, note, starts, ends)
                select :document, n, kind, provision, note, starts, ends
                from unnest(:kinds, :provisions, :notes, :starts, :ends)
                     with ordinality as block (kind, provision, note, starts, ends, n)
                """)
                .param("document", document.value())
                .param("kinds", texts(blocks, block -> PartKind.of(block).name()))
                .param("provisions", texts(blocks, TextStore::provision))
                .param("notes", texts(blocks, Block::note))
                .param("starts", numbers(blocks, block -> block.span().start()))
                .param("ends", numbers(blocks, block -> block.span().end()))
                .update();
    }

    private void insertProvisions(DocumentId document, List<Provision> provisions) {
        database.sql("""
                insert into directive.provision
                    (document_id, ordinal, anchor, parent, label, depth, label_starts, label_ends)
                select :document, n, anchor, parent, label, depth, starts, ends
                from unnest(:anchors, :parents, :labels, :depths, :starts, :ends)
                     with ordinality as provision (anchor, parent, label, depth, starts, ends, n)
                """)
                .param("document", document.value())
                .param("anchors", texts(provisions, Provision::id))
                .param("parents", texts(provisions, Provision::parent))
                .param("labels", texts(provisions, Provision::label))
                .param("depths", numbers(provisions, Provision::depth))
                .param(
                        "starts",
                        numbers(provisions, provision -> provision.labelSpan().start()))
                .param(
                        "ends",
                        numbers(provisions, provision -> provision.labelSpan().end()))
                .update();
    }

    private void insertCitation(DocumentId document, Reference reference) {
        database.sql("""
                insert into directive.citation (document_id, number, issued_on, spans)
                values (:document, :number, :issued, :spans)
                on conflict do nothing
                """)
                .param("document", document.value())
                .param("number", reference.number())
                .param("issued", reference.date())
                .param("spans", Spans.array(reference.spans()))
                .update();
    }

    String source(DocumentId document) {
        return database.sql("select source from directive.document where id = :id")
                .param("id", document.value())
                .query(String.class)
                .single();
    }

    List<TextPart> parts(DocumentId document) {
        return database.sql("""
                select block.*, provision.label, provision.depth, provision.label_starts, provision.label_ends
                from directive.block
                left join directive.provision
                    on provision.document_id = block.document_id and provision.anchor = block.provision
                   and provision.label_starts >= block.starts and provision.label_ends <= block.ends
                where block.document_id = :document
                order by block.ordinal
                """)
                .param("document", document.value())
                .query(TextPart::read)
                .list();
    }

    List<Citation> citations(DocumentId document) {
        return database.sql("select * from directive.citation where document_id = :document order by number")
                .param("document", document.value())
                .query(Citation::read)
                .list();
    }

    private static @Nullable String provision(Block block) {
        return block instanceof Block.ProvisionText text ? text.provision() : null;
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> number) {
        return rows.stream().map(number).toArray(Integer[]::new);
    }
}
