package vn.quantriet.parser.header;

import vn.quantriet.parser.Metadata;
import vn.quantriet.parser.page.Page;
import vn.quantriet.parser.structure.Outline;

/**
 * Reads the lines of the head, the title and the first paragraphs, and writes what the document says about itself. The
 * head as issued counts most, then the headline of a web page, then what the text says.
 */
public final class HeaderReader {

    private HeaderReader() {}

    public static Metadata read(Page page, Outline outline) {
        var own = new OwnWords(outline);
        var title = TitleReader.read(page);
        var letterhead = LetterheadReader.read(page).issuedBy(title).spokenBy(own);
        letterhead = letterhead.orElse(FieldReader.read(page));
        var lead = letterhead.number() == null ? LeadReader.read(outline, title, own) : Hints.NONE;
        lead = lead.ofIssuer(Office.body(outline.tokens(), lead.issuer())).spokenBy(own);
        var identity = lead.number() == null ? title.orElse(lead) : lead.orElse(title);
        var said = letterhead.orElse(identity);
        if (said.number() == null || said.issuer() == null || said.date() == null) {
            said = said.orElse(HeadlineReader.read(page, title.type() == null ? own.type() : title.type()));
        }
        if (said.type() == null) {
            said = said.ofType(SymbolType.of(page.lines().tokens(), said.number()));
        }
        var stated = said.orElse(own.hints(said.type()));
        var issuer = FullName.of(outline, Office.body(outline.tokens(), stated.issuer()));
        return new Metadata(stated.type(), stated.number(), issuer, stated.date(), stated.subject());
    }
}
