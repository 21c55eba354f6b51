package vn.quantriet.parser.header;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.citation.Citations;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/**
 * Reads the lead of a news report that brings the document without its head: «Ban Thường vụ … vừa ban hành Chỉ thị số …
 * ngày … về …».
 */
final class LeadReader {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int BAN = VOCABULARY.word("ban");
    private static final int HANH = VOCABULARY.word("hành");
    private static final int VUA = VOCABULARY.word("vừa");
    private static final int CO = VOCABULARY.word("có");
    private static final int DA = VOCABULARY.word("đã");
    private static final int SIGNS = VOCABULARY.word("ký");
    private static final int DO = VOCABULARY.word("do");
    private static final int NGAY = VOCABULARY.word("ngày");
    private static final int FAR = 30;

    private LeadReader() {}

    /**
     * Without «vừa» the lead must bring a document of the kind the headline names, or say that it presents one of the
     * kind the text calls itself.
     */
    static Hints read(Outline outline, Hints title, OwnWords own) {
        var tokens = outline.tokens();
        for (var paragraph :
                outline.paragraphs().subList(0, Math.min(3, outline.paragraphs().size()))) {
            for (var i = paragraph.from() + 1; i + 2 < paragraph.to(); i++) {
                var type = issues(tokens, i);
                if (type > 0
                        && (justNow(tokens, i)
                                || named(tokens, type, title.type())
                                || presents(tokens, i, paragraph.to()) && named(tokens, type, own.type())
                                || told(outline, paragraph, i, type))) {
                    return sameNumber(lead(tokens, i, type, paragraph), title);
                }
            }
            var back = back(tokens, paragraph);
            if (back.number() != null) {
                return sameNumber(back, title);
            }
        }
        return Hints.NONE;
    }

    /** «Nội dung trên được nêu tại Công văn số … do … ban hành»: the document is named after what it is about. */
    private static Hints back(Tokens tokens, Paragraph paragraph) {
        if (!VOCABULARY.at(tokens, paragraph.from(), Sort.BACK)) {
            return Hints.NONE;
        }
        for (var i = paragraph.from(); i < paragraph.to(); i++) {
            var cited =
                    VOCABULARY.at(tokens, i, Sort.DOCUMENT_TYPE) ? Citing.read(tokens, i, paragraph.to()) : Hints.NONE;
            if (cited.number() != null) {
                return cited.issuer() == null ? cited.orElse(by(tokens, i, paragraph.to())) : cited;
            }
        }
        return Hints.NONE;
    }

    /** «…, do Văn phòng … vừa gửi». */
    private static Hints by(Tokens tokens, int from, int to) {
        for (var i = from; i < to; i++) {
            var name = tokens.id(i) == DO ? BodyName.end(tokens, i + 1, to) : -1;
            if (name > i + 1) {
                return new Hints(null, null, tokens.phrase(i + 1, name), null, null);
            }
        }
        return Hints.NONE;
    }

    /**
     * «Ngày …, Ban Thường vụ … đã ban hành Kế hoạch số … . Theo đó, …», «ngày …, … ban hành Công văn đề nghị …»: the
     * report goes on with what the document says.
     */
    private static boolean told(Outline outline, Paragraph paragraph, int issues, int type) {
        var tokens = outline.tokens();
        var number = Citing.read(tokens, type, paragraph.to()).number() != null;
        var dated = dateBefore(tokens, paragraph.from(), issues) != null || dayBefore(tokens, paragraph.from());
        if (!dated && tokens.id(issues - 1) != DA) {
            return false;
        }
        var after = VOCABULARY.after(tokens, type, paragraph.to(), Sort.DOCUMENT_TYPE);
        return VOCABULARY.at(tokens, after, Sort.ORDER)
                || number && resumes(outline, paragraph, type)
                || LeadSubject.sends(tokens, after, paragraph.to());
    }

    /** «Ngày 04/12, UBND tỉnh ban hành …»: the year is left out. */
    private static boolean dayBefore(Tokens tokens, int from) {
        return tokens.id(from) == NGAY && tokens.number(from + 1) && tokens.capital(from);
    }

    private static boolean resumes(Outline outline, Paragraph paragraph, int from) {
        var tokens = outline.tokens();
        for (var i = from; i < paragraph.to(); i++) {
            if (goesOn(tokens, i)) {
                return true;
            }
        }
        var paragraphs = outline.paragraphs();
        for (var next : paragraphs.subList(0, Math.min(6, paragraphs.size()))) {
            if (next.from() >= paragraph.to() && goesOn(tokens, next.words())) {
                return true;
            }
        }
        return false;
    }

    /** «Theo đó, …», «Công văn nêu rõ: …». */
    private static boolean goesOn(Tokens tokens, int i) {
        var type = VOCABULARY.after(tokens, i, Sort.DOCUMENT_TYPE);
        return VOCABULARY.at(tokens, i, Sort.RESUMPTION) || type > 0 && VOCABULARY.at(tokens, type, Sort.STATES);
    }

    /** A lead that brings another number than the headline speaks of another document. */
    private static Hints sameNumber(Hints lead, Hints title) {
        if (title.number() == null) {
            return lead;
        }
        var same = lead.number() != null
                && Citations.key(lead.number().text())
                        .equals(Citations.key(title.number().text()));
        return same ? lead : Hints.NONE;
    }

    /** The token of the kind of document after «ban hành» or «có», or -1. */
    private static int issues(Tokens tokens, int i) {
        var issued = tokens.id(i) == BAN && tokens.id(i + 1) == HANH;
        var signed = tokens.id(i) == CO || tokens.id(i) == SIGNS;
        var after = issued ? i + 2 : signed ? i + 1 : -1;
        return after > 0 && VOCABULARY.at(tokens, after, Sort.DOCUMENT_TYPE) ? after : -1;
    }

    /** «vừa ban hành», «vừa ký ban hành». */
    private static boolean justNow(Tokens tokens, int i) {
        return tokens.id(i - 1) == VUA || tokens.id(i - 1) == SIGNS && tokens.id(i - 2) == VUA;
    }

    private static boolean presents(Tokens tokens, int from, int to) {
        for (var i = from; i < to; i++) {
            if (VOCABULARY.at(tokens, i, Sort.PRESENTS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Tokens tokens, int type, @Nullable Found<DocumentType> headline) {
        var end = VOCABULARY.after(tokens, type, Sort.DOCUMENT_TYPE);
        return headline != null && Citing.type(tokens, type, end).value() == headline.value();
    }

    private static Hints lead(Tokens tokens, int issues, int type, Paragraph paragraph) {
        var said = LeadSubject.with(tokens, type, paragraph.to());
        var date = said.date() == null ? dateBefore(tokens, paragraph.from(), issues) : said.date();
        var signed = tokens.id(issues - 1) == SIGNS ? issues - 1 : issues;
        var last = tokens.id(signed - 1) == VUA || tokens.id(signed - 1) == DA ? signed - 1 : signed;
        for (var i = last - 1; i >= Math.max(paragraph.from(), issues - FAR); i--) {
            if (BodyName.end(tokens, i, last) == last && tokens.capital(i) && !inside(tokens, i, last)) {
                var body = tokens.phrase(i, signer(tokens, i, last));
                return new Hints(said.type(), said.number(), body, date, said.subject());
            }
        }
        return new Hints(said.type(), said.number(), said.issuer(), date, said.subject());
    }

    /** «thay mặt Ban Thường vụ Tỉnh ủy, Phó Bí thư … đã ký»: the body speaks, not who signs; the token of the comma. */
    private static int signer(Tokens tokens, int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (tokens.is(i, ',') && VOCABULARY.at(tokens, i + 1, Sort.PERSON)) {
                return i;
            }
        }
        return to;
    }

    /** «(Tin mới) - Ngày 10/4/2022, Ban Thường vụ … đã ban hành». */
    private static @Nullable Found<LocalDate> dateBefore(Tokens tokens, int from, int issues) {
        for (var i = from; i < Math.min(issues, from + FAR); i++) {
            var begins = tokens.capital(i) || tokens.is(i - 1, ',') || i - from < 3;
            var date = tokens.id(i) == NGAY && begins ? Citing.date(tokens, i) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** «Thường vụ» inside «Ban Thường vụ» begins no name. */
    private static boolean inside(Tokens tokens, int i, int limit) {
        for (var before = i - 1; before >= Math.max(0, i - 6); before--) {
            if (tokens.capital(before) && BodyName.end(tokens, before, limit) >= limit) {
                return true;
            }
        }
        return false;
    }
}
