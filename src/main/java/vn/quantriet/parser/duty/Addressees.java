package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.grammar.Actors;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.grammar.Word;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.vocabulary.Sort;

/**
 * Whom all of a document is for where its preamble turns to nobody: who answers for carrying out a decision with its
 * annexed plan, whom the requirements name, and before anybody a sentence happens to name the issuer of a plan itself.
 */
final class Addressees {

    private final Grammar grammar;
    private final StatementReader statements;
    private final Headings headings;
    private final List<Phrase> listed = new ArrayList<>();
    private Subject executors = Subject.NOBODY;
    private Subject required = Subject.NOBODY;
    private Subject planner = Subject.NOBODY;

    Addressees(Grammar grammar, StatementReader statements, Headings headings) {
        this.grammar = grammar;
        this.statements = statements;
        this.headings = headings;
    }

    Subject subject() {
        if (!executors.lead().isEmpty()) {
            return executors;
        }
        return required.lead().isEmpty() ? planner : required;
    }

    /** «2. Yêu cầu - Các cấp ủy, chính quyền xác định …»: whom the requirements name, all is addressed to. */
    void require(Paragraph paragraph) {
        if (required.lead().isEmpty() && headings.sentence(paragraph)) {
            var said = statements.read(paragraph.words(), paragraph.to());
            if (said.orders() && Actors.plural(said.lead().bodies())) {
                required = everybody(said.lead());
            }
        }
    }

    /** «Điều 3. Chánh Văn phòng, các trưởng phòng chịu trách nhiệm thi hành Quyết định này.» */
    void executed(Paragraph paragraph) {
        if (!article(paragraph) || !executors.lead().isEmpty()) {
            return;
        }
        var said = statements.read(paragraph.words(), paragraph.to());
        var answers = !said.lead().isEmpty() && grammar.notADuty(said.lead().to(), paragraph.to());
        if (answers && carriedOut(said.lead().to(), paragraph.to())) {
            executors = everybody(said.lead());
        }
    }

    private static boolean article(Paragraph paragraph) {
        return paragraph.provision() != null && paragraph.provision().startsWith("Đ");
    }

    /** The document itself is carried out: «… thi hành Quyết định này». */
    private boolean carriedOut(int from, int to) {
        for (var i = from; i < to; i++) {
            var type = grammar.after(i, to, Sort.DOCUMENT_TYPE);
            if (type > 0 && grammar.tokens.id(type) == Word.NAY) {
                return true;
            }
        }
        return false;
    }

    /** «Ban Thường trực … xã xây dựng kế hoạch kiểm tra như sau:»: what nobody else is told the issuer does itself. */
    void planned(Paragraph paragraph) {
        if (!planner.lead().isEmpty() || !headings.colon(paragraph)) {
            return;
        }
        for (var i = paragraph.words(); i < paragraph.to(); i = grammar.next(i, paragraph.to())) {
            var begins = grammar.tokens.capital(i) && grammar.actor(i, paragraph.to());
            var body = begins ? statements.actors().read(i, paragraph.to()) : Actors.NONE;
            if (body.bodies().size() == 1 && plans(body.to(), paragraph.to())) {
                planner = everybody(body);
                return;
            }
        }
    }

    private boolean plans(int from, int to) {
        var issues = Math.max(grammar.after(from, to, Sort.ISSUES), grammar.after(from, to, Sort.VERB));
        return grammar.at(issues, to, Sort.DOCUMENT_TYPE);
    }

    /**
     * «Giao các sở sau: - Sở A (về chợ); - Sở B (về bến). Có trách nhiệm:»: the bodies of the bullets above, or null.
     */
    @Nullable
    Subject listed(Paragraph paragraph) {
        var charged = paragraph.bullet() == 0
                && headings.colon(paragraph)
                && !listed.isEmpty()
                && grammar.at(paragraph.words(), paragraph.to(), Sort.MODAL);
        return charged ? new Subject(List.copyOf(listed), List.of(), ActorSource.CARRIED) : null;
    }

    /** Keeps in mind what bodies bullets list without telling them anything. */
    void list(Paragraph paragraph) {
        if (paragraph.bullet() == 0) {
            listed.clear();
            return;
        }
        var from = paragraph.words();
        var named = grammar.actor(from, paragraph.to()) ? statements.actors().read(from, paragraph.to()) : Actors.NONE;
        var end = named.isEmpty() ? from : grammar.next(named.to(), paragraph.to());
        if (end >= paragraph.to() - 1) {
            listed.addAll(named.bodies());
        }
    }

    private static Subject everybody(Actors bodies) {
        return new Subject(bodies.bodies(), List.of(), ActorSource.INHERITED);
    }
}
