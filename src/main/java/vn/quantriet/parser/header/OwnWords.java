package vn.quantriet.parser.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** Reads how the text speaks of itself: «Chỉ thị này», «…, Ủy ban nhân dân tỉnh yêu cầu», «về việc …, …». */
final class OwnWords {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int NAY = VOCABULARY.word("này");
    private static final int VE = VOCABULARY.word("về");
    private static final int VIEC = VOCABULARY.word("việc");
    private static final int DA = VOCABULARY.word("đã");
    private static final int PREAMBLE = 12;
    private static final int LAST = 3;

    private final Outline outline;
    private final Tokens tokens;
    private @Nullable Found<DocumentType> type;
    private boolean asked;

    OwnWords(Outline outline) {
        this.outline = outline;
        this.tokens = outline.tokens();
    }

    /** The kind of document is only asked of the whole text when no head or headline has stated it. */
    Hints hints(@Nullable Found<DocumentType> stated) {
        var kind = stated == null ? type() : stated;
        var office = office();
        if (office != null) {
            return new Hints(kind, null, office, null, null);
        }
        for (var paragraph : preamble()) {
            var issuer = issuer(paragraph);
            if (issuer != null) {
                return new Hints(kind, null, issuer, null, subject(paragraph, issuer));
            }
        }
        return new Hints(kind, null, null, null, null);
    }

    /** «Thường trực Đảng ủy …» in the text, over the paper of «Đảng ủy xã Quê Mới»: with the full name, or null. */
    @Nullable
    Phrase organ(Phrase committee) {
        var holder = holder(committee);
        if (holder != null) {
            return holder;
        }
        for (var paragraph : party(committee) ? preamble() : List.<Paragraph>of()) {
            var said = issuer(paragraph);
            var name = said == null ? null : said.withPlaceOf(committee);
            if (name != null && name.text().length() > committee.text().length()) {
                return ends(name, committee) ? name : null;
            }
        }
        return null;
    }

    /** «BỘ TRƯỞNG BỘ Y TẾ» between the title and «Căn cứ …»: who holds the office issues the decision; or null. */
    private @Nullable Phrase holder(Phrase body) {
        var paragraphs = outline.paragraphs();
        for (var paragraph : paragraphs.subList(0, Math.min(LAST, paragraphs.size()))) {
            if (VOCABULARY.at(tokens, paragraph.from(), Sort.PERSON) && shouted(paragraph)) {
                var name = BodyName.ordinary(tokens, paragraph.from(), paragraph.to());
                if (name.text().length() > body.text().length() && ends(name, body)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** «Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.»: the office writes what another has said. */
    private @Nullable Phrase office() {
        var paragraphs = outline.paragraphs();
        for (var i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LAST); i--) {
            var first = paragraphs.get(i).words();
            var end = VOCABULARY.at(tokens, first, Sort.OFFICE)
                    ? BodyName.end(tokens, first, paragraphs.get(i).to())
                    : first;
            if (end > first && VOCABULARY.at(tokens, end, Sort.SAYS)) {
                return tokens.phrase(first, end);
            }
        }
        return null;
    }

    private static boolean ends(Phrase name, Phrase committee) {
        var from = name.text().length() - committee.text().length();
        return name.text()
                .regionMatches(true, from, committee.text(), 0, committee.text().length());
    }

    private boolean party(Phrase committee) {
        return VOCABULARY.at(tokens, tokens.from(committee.span().start()), Sort.COMMITTEE);
    }

    /** The kind of document said most often with «này» after it; the whole text is read for it, once. */
    @Nullable
    Found<DocumentType> type() {
        if (!asked) {
            type = mostSaid();
            asked = true;
        }
        return type;
    }

    private @Nullable Found<DocumentType> mostSaid() {
        var counts = new int[DocumentType.values().length];
        Found<DocumentType> most = null;
        for (var paragraph : outline.paragraphs()) {
            for (var i = paragraph.from() + 1; i < paragraph.to(); i++) {
                var found = tokens.id(i) == NAY ? typeBefore(i) : null;
                if (found != null && ++counts[found.value().ordinal()] > count(counts, most)) {
                    most = found;
                }
            }
        }
        return most;
    }

    private static int count(int[] counts, @Nullable Found<DocumentType> found) {
        return found == null ? 0 : counts[found.value().ordinal()];
    }

    private @Nullable Found<DocumentType> typeBefore(int here) {
        for (var i = Math.max(0, here - 4); i < here; i++) {
            if (VOCABULARY.after(tokens, i, here, Sort.DOCUMENT_TYPE) == here) {
                var found = Citing.type(tokens, i, here);
                if (tokens.capital(i) || found.value() == DocumentType.OFFICIAL_LETTER) {
                    return found;
                }
            }
        }
        return null;
    }

    private List<Paragraph> preamble() {
        var paragraphs = outline.paragraphs();
        return paragraphs.subList(0, Math.min(PREAMBLE, paragraphs.size()));
    }

    /** The body that turns to others: its name stands right before «yêu cầu», «đề nghị» or «có ý kiến như sau». */
    private @Nullable Phrase issuer(Paragraph paragraph) {
        if (named(paragraph)) {
            return BodyName.ordinary(tokens, paragraph.from(), paragraph.to());
        }
        Phrase says = null;
        for (var i = paragraph.to() - 1; i > paragraph.from(); i--) {
            var orders = orders(i);
            if (orders || says == null && VOCABULARY.at(tokens, i, Sort.SAYS)) {
                var end = tokens.id(i - 1) == DA ? i - 1 : i;
                var from = nameBefore(end, paragraph.from());
                if (from >= 0 && orders) {
                    return tokens.phrase(from, end);
                }
                says = from < 0 ? says : tokens.phrase(from, end);
            }
        }
        return says;
    }

    /** «giao 833 nhiệm vụ» tells of work and turns to nobody; «Sở Giao thông» is a name. */
    private boolean orders(int i) {
        var order = VOCABULARY.after(tokens, i, Sort.ORDER);
        var named = tokens.capital(i) && !tokens.shouted(i) && tokens.word(i - 1);
        return order > 0 && !tokens.number(order) && !named;
    }

    /** A line of its own in capitals that names the body, as above «Căn cứ …» and «QUYẾT ĐỊNH:». */
    private boolean named(Paragraph paragraph) {
        return shouted(paragraph) && VOCABULARY.at(tokens, paragraph.from(), Sort.BODY);
    }

    private boolean shouted(Paragraph paragraph) {
        for (var i = paragraph.from(); i < paragraph.to(); i++) {
            if (!tokens.shouted(i)) {
                return false;
            }
        }
        return true;
    }

    private int nameBefore(int end, int from) {
        var found = -1;
        for (var i = end - 1; i >= Math.max(from, end - 14); i--) {
            if (tokens.capital(i)
                    && BodyName.end(tokens, i, end) == end
                    && (i == from
                            || !tokens.word(i - 1)
                            || !tokens.capital(i - 1)
                            || VOCABULARY.at(tokens, i - 1, Sort.PERSON))) {
                found = i;
                if (tokens.is(i - 1, ',')) {
                    // «… của Bộ Y tế, UBND tỉnh yêu cầu …»: the body before the comma has sent something else
                    return found;
                }
            }
        }
        return found;
    }

    private @Nullable Phrase subject(Paragraph paragraph, Phrase issuer) {
        for (var i = paragraph.to() - 1; i > paragraph.from(); i--) {
            if (tokens.id(i) == VE
                    && tokens.id(i + 1) == VIEC
                    && tokens.start(i) < issuer.span().start()) {
                return about(i, issuer);
            }
        }
        return null;
    }

    private @Nullable Phrase about(int from, Phrase issuer) {
        for (var i = from; i < tokens.size(); i++) {
            if (tokens.start(i) >= issuer.span().start()) {
                return i - from > 3 ? tokens.phrase(from, tokens.is(i - 1, ',') ? i - 1 : i) : null;
            }
        }
        return null;
    }
}
