package vn.quantriet.parser;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.citation.Citations;
import vn.quantriet.parser.header.HeaderReader;
import vn.quantriet.parser.page.LineKind;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** The first stages, in order; each reads what those before it have written. */
record Structure(Page page, Outline outline, Citations citations, Metadata metadata) {

    static Structure of(String source) {
        var page = Page.read(Vocabulary.ofDirectives().read(source));
        var outline = Outline.of(page);
        var citations = Citations.in(outline.tokens(), outline.citing());
        return new Structure(page, outline, citations, HeaderReader.read(page, outline));
    }

    /** The documents cited; its own number is none of them. */
    List<Reference> references() {
        var number = metadata.number();
        return citations.others(number == null ? null : number.text());
    }

    @Nullable
    LocalDate issued() {
        var date = metadata.date();
        return date == null ? null : date.value();
    }

    /** True for a text without a letterhead, as a news report brings it. */
    boolean reported() {
        return page.head() >= page.lines().size() || page.kind(page.head()) != LineKind.LETTERHEAD;
    }

    /** The blocks, with a note on each paragraph that begins on one of the lines. */
    List<Block> blocks(BitSet unclear) {
        return Tiling.of(page, outline, unclear);
    }
}
