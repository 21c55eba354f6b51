package vn.quantriet.parser.header;

import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;
import vn.quantriet.parser.vocabulary.Vocabulary;

/** What a document is about, as the lead of a news report tells it behind its kind and number. */
final class LeadSubject {

    private static final Vocabulary VOCABULARY = Vocabulary.ofDirectives();
    private static final int VE = VOCABULARY.word("về");
    private static final int VIEC = VOCABULARY.word("việc");
    private static final int GUI = VOCABULARY.word("gửi");

    private LeadSubject() {}

    /** «Công văn số … gửi các xã về việc …»: whom it goes to stands before what it is about. */
    static Hints with(Tokens tokens, int type, int to) {
        var said = Citing.read(tokens, type, to);
        var end = Sentence.end(tokens, type, to);
        if (said.subject() != null) {
            return said.ofSubject(unquoted(tokens, said.subject(), end));
        }
        var after = VOCABULARY.after(tokens, type, to, Sort.DOCUMENT_TYPE);
        var from = about(tokens, type, end);
        if (from > 0 && (said.number() != null || sends(tokens, after, to))) {
            return said.orElse(new Hints(null, null, null, null, tokens.phrase(from, end)));
        }
        var work = said.number() == null ? after : behind(tokens, said.number(), type, end);
        if (VOCABULARY.at(tokens, work, Sort.VERB)
                && tokens.id(work) != GUI
                && !turns(tokens, work, end)
                && end - work > 3) {
            return said.orElse(new Hints(null, null, null, null, tokens.phrase(work, end)));
        }
        return said;
    }

    /** «Công văn … yêu cầu các xã …» tells whom it is sent to, «Công văn …, yêu cầu báo cáo …» what it is about. */
    private static boolean turns(Tokens tokens, int work, int to) {
        var order = VOCABULARY.after(tokens, work, to, Sort.ORDER);
        return order > 0 && !(tokens.is(work - 1, ',') && VOCABULARY.at(tokens, order, Sort.VERB));
    }

    /** «Công văn số … “về việc …”»: the mark that closes the quotation is not its last word. */
    private static Phrase unquoted(Tokens tokens, Phrase subject, int to) {
        var from = tokens.from(subject.span().start());
        for (var i = from; tokens.is(from - 1, '"') && i < to; i++) {
            if (tokens.is(i, '"')) {
                return tokens.phrase(from, i);
            }
        }
        return subject;
    }

    /** «… đã ký công văn hỏa tốc gửi các xã về việc …». */
    static boolean sends(Tokens tokens, int from, int to) {
        var i = from;
        while (i < Math.min(to, from + 3) && tokens.id(i) != GUI) {
            i++;
        }
        return tokens.id(i) == GUI && about(tokens, i, Sentence.end(tokens, i, to)) > 0;
    }

    /** The token of «về việc», or -1. */
    private static int about(Tokens tokens, int from, int to) {
        for (var i = from; i + 1 < to; i++) {
            if (tokens.id(i) == VE && (tokens.id(i + 1) == VIEC || VOCABULARY.at(tokens, i + 1, Sort.ADVERB))) {
                return i;
            }
        }
        return -1;
    }

    /** «Công văn số …, rà soát …»: the token behind the number and its comma. */
    private static int behind(Tokens tokens, Phrase number, int from, int to) {
        var i = from;
        while (i < to && tokens.start(i) < number.span().end()) {
            i++;
        }
        return tokens.is(i, ',') ? i + 1 : i;
    }
}
