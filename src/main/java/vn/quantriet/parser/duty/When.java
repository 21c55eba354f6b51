package vn.quantriet.parser.duty;

import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.SuggestedDeadline.Kind;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.token.Tokens;
import vn.quantriet.parser.vocabulary.Sort;

/** Of the times named with a piece of work, the one by which it is to be done. */
final class When {

    private static final String SOURCE = "SOURCE";
    private static final String AIM = "AIM";
    private static final String WORK = "WORK";
    private static final int NEAR = 4;
    private static final int TOLD = 20;

    private final Grammar grammar;
    private final Tokens tokens;
    private final Deadlines deadlines;

    When(Grammar grammar, Deadlines deadlines) {
        this.grammar = grammar;
        this.tokens = grammar.tokens;
        this.deadlines = deadlines;
    }

    /** The time named before the verb; one in «Tại Nghị quyết phiên họp tháng 8, …» only tells where it is said. */
    @Nullable
    Mention before(Statement said) {
        var mention = deadlines.within(said.from(), said.action());
        if (mention != null && issued(mention.to(), said.action())) {
            return null;
        }
        var source = mention == null ? -1 : source(said.from(), mention.from());
        return source < 0 ? mention : deadlines.within(source, said.action());
    }

    /** «Ngày 16/6, UBND tỉnh ban hành Công văn …, trong đó giao …»: the day is that of the document. */
    private boolean issued(int from, int to) {
        for (var i = from; i < to; i = grammar.next(i, to)) {
            var issues = grammar.after(i, to, Sort.ISSUES);
            if (issues > i + 1 && grammar.at(issues, to, Sort.DOCUMENT_TYPE)) {
                return true;
            }
        }
        return false;
    }

    /** The token after what a sentence refers to, where the time named belongs to that; -1 where it does not. */
    private int source(int from, int time) {
        var opening = from;
        while (opening < time && !tokens.word(opening)) {
            opening++;
        }
        var words = grammar.after(opening, time, Sort.LEAD_IN);
        var value = words < 0 ? null : grammar.value(opening, words);
        if (AIM.equals(value)) {
            return grammar.comma(time - 1) ? -1 : time + 1;
        }
        if (!SOURCE.equals(value)) {
            return -1;
        }
        for (var i = words; i < time; i = grammar.next(i, time)) {
            if (grammar.comma(i)) {
                return -1;
            }
        }
        return time + 1;
    }

    /**
     * The time of the work between two tokens. An interval or an event in the purpose belongs to the purpose; a day
     * does not, nor what a comma sets apart.
     */
    @Nullable
    Mention of(Parts.Part part, int objectEnd, @Nullable Mention before) {
        var own = own(part);
        if (own != null && before != null && before.recurs() && own.dated() && !own.named(tokens)) {
            return before;
        }
        if (own != null
                && (own.dated() && !aim(objectEnd, own)
                        || own.deadline().kind() == Kind.RELATIVE && ready(part.from(), part.to())
                        || own.from() <= objectEnd + 1
                        || apart(objectEnd, own, part.to()))) {
            return own;
        }
        return before == null ? ongoing(part.from(), part.to()) : before;
    }

    /** «Báo cáo năm: các xã gửi … trước ngày 15/12»: a day without a year in what comes each year. */
    @Nullable
    Mention eachYear(int sentence, @Nullable Mention own) {
        if (own == null || !own.day() || own.named(tokens)) {
            return own;
        }
        var report = grammar.after(sentence, own.from(), Sort.REPORT);
        var interval = grammar.after(report, own.from(), Sort.INTERVAL);
        return interval > 0 && tokens.is(interval, ':') ? own.eachYear() : own;
    }

    private @Nullable Mention own(Parts.Part part) {
        var own = deadlines.within(part.from(), part.to());
        var bracket = own == null ? -1 : bracket(part.from(), own.from());
        if (own != null && bracket > 0 && planned(bracket, own.from())) {
            var before = deadlines.within(part.from(), bracket);
            return before == null ? deadlines.within(own.to(), part.to()) : before;
        }
        return own != null && (looksBack(part.from(), own) || bracket > 0 && cites(bracket, own.from()))
                ? deadlines.within(own.to(), part.to())
                : own;
    }

    /** The bracket in which the time stands, or -1. */
    private int bracket(int from, int time) {
        for (var i = from; i < time; i++) {
            if (tokens.is(i, '(') && grammar.afterBracket(i, tokens.size()) > time) {
                return i;
            }
        }
        return -1;
    }

    /** «tại kỳ họp thứ Hai (dự kiến tổ chức vào tháng 7)»: the time is that of what is spoken of. */
    private boolean planned(int bracket, int time) {
        var expected = tokens.id(bracket + 1) == Word.EXPECTED && tokens.id(bracket + 2) == Word.KIEN;
        return expected && grammar.verb(bracket + 3, time);
    }

    /** «(Công văn số … quý II)»: a time in brackets that name a document belongs to that. */
    private boolean cites(int bracket, int time) {
        return tokens.id(grammar.after(bracket + 1, time, Sort.DOCUMENT_TYPE)) == Word.SO;
    }

    /**
     * «thống kê thiệt hại từ ngày … đến ngày …», «báo cáo kết quả thực hiện quý II …»: the span of time is that of what
     * is counted.
     */
    private boolean looksBack(int from, Mention own) {
        var verb =
                grammar.after(from, own.from(), Sort.ADVERB) > 0 ? grammar.after(from, own.from(), Sort.ADVERB) : from;
        var counts = grammar.after(verb, own.from(), Sort.ACCOUNT);
        var spans = tokens.id(own.from()) == Word.TU || tokens.id(own.from()) == Word.KE;
        var works = counts > 0 && WORK.equals(grammar.value(verb, counts));
        var reported = Word.OUTCOMES.holds(tokens.id(counts)) || Word.OUTCOMES.holds(tokens.id(counts - 2));
        return (spans || reported && period(own.from()))
                && counts > 0
                && !works
                && counts < own.from()
                && !grammar.comma(own.from() - 1);
    }

    /** «quý II», «tháng 5» without «trong», «trước». */
    private boolean period(int i) {
        return !tokens.capital(i) && (tokens.id(i) == Word.MONTH || tokens.id(i) == Word.QUY);
    }

    /** «… để có giải pháp ứng phó trong năm 2026»: a year named in the purpose is that of the purpose. */
    private boolean aim(int objectEnd, Mention own) {
        return own.deadline().kind() == Kind.YEAR
                && own.from() > objectEnd + 1
                && tokens.id(objectEnd) == Word.DE
                && !grammar.comma(own.from() - 1);
    }

    /** «sẵn sàng lực lượng để cứu hộ khi có sự cố»: who is to be ready is to be so for that event. */
    private boolean ready(int from, int to) {
        return grammar.at(from, to, Sort.READY);
    }

    private boolean apart(int objectEnd, Mention own, int to) {
        var purpose = grammar.at(objectEnd, to, Sort.TAIL);
        return !own.recurs() && (!purpose || grammar.comma(own.from() - 1));
    }

    /** «Chỉ đạo Sở Y tế: Thường xuyên kiểm tra …»: what others are to be told begins behind the colon. */
    private int told(int from, int to) {
        var end = grammar.at(from, to, Sort.DIRECTION) ? Math.min(to - 1, from + TOLD) : from;
        for (var i = from; i < end; i++) {
            if (tokens.is(i, ':')) {
                return i + 1;
            }
        }
        return from;
    }

    private @Nullable Mention ongoing(int from, int to) {
        var told = told(from, to);
        var verbs = told;
        for (var i = told; i < Math.min(to, Math.max(verbs + 1, told + NEAR)); i++) {
            var end = grammar.after(i, to, Sort.ONGOING);
            if (end > 0) {
                return Mention.ongoing(tokens, i, end);
            }
            var verb = i < verbs ? -1 : Math.max(grammar.after(i, to, Sort.VERB), grammar.after(i, to, Sort.ADVERB));
            verbs = Math.max(verb, verbs);
        }
        return null;
    }
}
