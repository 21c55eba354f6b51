package vn.quantriet.parser.output;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Block;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.text.VietnameseText;

/**
 * Writes a directive in Akoma Ntoso 3.0: an {@code act} where it sets rules in articles, a {@code doc} otherwise. Noise
 * is left out, everything else keeps its order.
 */
public final class AkomaNtoso {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String UNDATED = "1900-01-01";

    private final ParsedDirective parsed;
    private final Xml xml = new Xml();

    private AkomaNtoso(ParsedDirective parsed) {
        this.parsed = parsed;
    }

    public static String of(ParsedDirective parsed) {
        return new AkomaNtoso(parsed).written();
    }

    private String written() {
        var act = parsed.provisions().stream()
                .anyMatch(provision -> provision.id().startsWith("Đ"));
        var type = parsed.metadata().type();
        xml.open("akomaNtoso", "xmlns", NAMESPACE);
        xml.open(act ? "act" : "doc", "name", code(type));
        identification(act ? "act" : "doc");
        new AkomaNtosoBody(parsed, xml).write(act ? "body" : "mainBody");
        xml.close().close();
        return xml.text();
    }

    private void identification(String kind) {
        var uri = "/akn/vn/".concat(kind).concat("/").concat(date()).concat("/").concat(number());
        xml.open("meta").open("identification", "source", "#parser");
        properties("FRBRWork", uri, uri);
        xml.empty("FRBRcountry", "value", "vn").close();
        properties("FRBRExpression", uri.concat("/vie@"), uri.concat("/vie@"));
        xml.empty("FRBRlanguage", "language", "vie").close();
        properties("FRBRManifestation", uri.concat("/vie@.xml"), uri.concat("/vie@.xml"));
        xml.close().close();
        xml.open("references", "source", "#parser");
        xml.empty("TLCOrganization", "eId", "issuer", "href", "/ontology/organization/vn", "showAs", issuer());
        xml.empty("TLCOrganization", "eId", "parser", "href", "/ontology/organization/parser", "showAs", "Quán Triệt");
        xml.close().close();
    }

    private void properties(String level, String work, String uri) {
        xml.open(level);
        xml.empty("FRBRthis", "value", work.concat("/!main"));
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", date(), "name", date().equals(UNDATED) ? "unknown" : "issued");
        xml.empty("FRBRauthor", "href", "#issuer");
    }

    private static String code(@Nullable Found<DocumentType> type) {
        return type == null ? DocumentType.OTHER.code() : type.value().code();
    }

    private String date() {
        var date = parsed.metadata().date();
        return date == null ? UNDATED : date.value().toString();
    }

    private String number() {
        var number = parsed.metadata().number();
        return number == null
                ? "nn"
                : VietnameseText.searchKey(number.text()).replace('/', '-').replace(' ', '-');
    }

    private String issuer() {
        var issuer = parsed.metadata().issuer();
        return issuer == null ? "–" : issuer.text().replace('\n', ' ');
    }

    /** Whether the block stands before the text. */
    static boolean opens(Block block) {
        return block instanceof Block.Letterhead || block instanceof Block.Title;
    }
}
