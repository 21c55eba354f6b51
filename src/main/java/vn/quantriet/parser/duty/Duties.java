package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.SuggestedObligation;
import vn.quantriet.parser.calendar.Deadlines;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.structure.Outline;
import vn.quantriet.parser.structure.Paragraph;
import vn.quantriet.parser.vocabulary.Terms;

/** Reads the paragraphs in order and writes the duties, keeping in mind whom headings and sentences have named. */
public final class Duties {

    private final List<Paragraph> paragraphs;
    private final Grammar grammar;
    private final StatementReader statements;
    private final Headings headings;
    private final Context context;
    private final List<Draft> drafts = new ArrayList<>();
    private final Proposals proposals;
    private List<Draft> pending = List.of();
    private @Nullable Paragraph announcing;
    private int draftsBefore;
    private final boolean reported;
    private boolean numbered;
    private boolean enumerating;
    private final Particulars particulars;
    private final Sections sections;
    private final ParagraphDuties reading;
    private final Announcements announcements;
    private final Addressees addressees;

    private Duties(Outline outline, Terms terms, Deadlines deadlines, boolean reported) {
        this.reported = reported;
        this.paragraphs = outline.paragraphs();
        this.grammar = new Grammar(terms);
        this.statements = new StatementReader(grammar, deadlines);
        this.headings = new Headings(grammar, statements, deadlines);
        this.addressees = new Addressees(grammar, statements, headings);
        this.particulars = new Particulars(grammar, statements.actors(), deadlines);
        this.sections = new Sections(grammar, particulars);
        this.announcements = new Announcements(grammar, statements.speakers());
        this.context = new Context(outline.provisions());
        this.reading = new ParagraphDuties(grammar, deadlines, statements, context);
        this.proposals = new Proposals(grammar, deadlines);
    }

    /**
     * In a text that is {@code reported} every paragraph may tell what somebody is to do, also before all are
     * addressed.
     */
    public static List<SuggestedObligation> in(Outline outline, Terms terms, Deadlines deadlines, boolean reported) {
        return new Duties(outline, terms, deadlines, reported).read();
    }

    private List<SuggestedObligation> read() {
        var preamble = preamble();
        if (!numbered) {
            statements.speakers().unnumbered(paragraphs);
        }
        for (var i = 0; i < preamble; i++) {
            preamble(entered(i));
        }
        for (var i = preamble; i < paragraphs.size(); i++) {
            paragraph(entered(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        settle(null);
        sections.share(null, drafts);
        sections.end(drafts);
        drafts.addAll(0, announcements.untold());
        var recipients = Recipients.above(paragraphs, grammar, statements.actors());
        return proposals.of(Somebody.each(drafts, context, recipients, addressees.subject()));
    }

    /** Brackets are paired when the paragraph is read, while its words are near. */
    private Paragraph entered(int i) {
        var paragraph = paragraphs.get(i);
        grammar.pairBrackets(paragraph.from(), paragraph.to());
        return paragraph;
    }

    /** Before the first numbered part; without numbering, up to the paragraph in which the issuer turns to others. */
    private int preamble() {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).opens()) {
                numbered = true;
                return i;
            }
        }
        for (var i = 0; i < paragraphs.size(); i++) {
            if (reading.turns(entered(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void preamble(Paragraph paragraph) {
        if (headings.marked(paragraph)) {
            return;
        }
        addressees.planned(paragraph);
        for (var from = paragraph.words(); from < paragraph.to(); ) {
            var to = reading.end(from, paragraph);
            var turned = statements.turned(from, to);
            if (!turned.lead().isEmpty()) {
                var bodies = turned.lead().bodies();
                context.addressees(new Subject(bodies, List.of(), ActorSource.INHERITED));
                context.eachByItself(!numbered && headings.colon(paragraph));
                if (turned.orders() && !headings.colon(paragraph)) {
                    var ordered = reading.read(turned, paragraph);
                    if (numbered || !announcements.kept(turned, ordered)) {
                        drafts.addAll(ordered);
                    }
                }
                if (!numbered) {
                    drafts.addAll(reading.read(paragraph, to, drafts));
                    return;
                }
            } else if (!numbered && reported && headings.sentence(paragraph)) {
                drafts.addAll(reading.ordered(from, to, paragraph, announcements));
            }
            from = to;
        }
    }

    private void paragraph(Paragraph paragraph, @Nullable Paragraph next) {
        if (numbered && paragraph.provision() == null) {
            preamble(paragraph);
            return;
        }
        if (headings.marked(paragraph)) {
            return;
        }
        if (sections.take(paragraph, drafts)) {
            context.enter(paragraph);
            return;
        }
        var label = particulars.after(paragraph);
        if (label > 0 && particulars.open() && !context.skips()) {
            context.enter(paragraph);
            particular(paragraph, label);
            return;
        }
        settle(paragraph);
        context.enter(paragraph);
        particulars.begin(paragraph, drafts.size());
        if (paragraph.opens() && headings.skipped(paragraph)) {
            context.skip();
        }
        if (context.skips()) {
            addressees.require(paragraph);
            return;
        }
        if (enumerating && paragraph.bullet() != 0) {
            return;
        }
        addressees.executed(paragraph);
        enumerating = false;
        if (!numbered && drafts.isEmpty() && headings.headline(paragraph)) {
            return;
        }
        if (headings.announces(paragraph, next)) {
            announce(paragraph);
        } else {
            if (headings.closes(paragraph)) {
                context.speak(context.addressees());
            }
            var found = reading.read(paragraph, paragraph.words(), drafts);
            announcements.told(paragraph, found);
            found.forEach(draft -> drafts.add(context.timed(draft)));
        }
        addressees.list(paragraph);
    }

    private void particular(Paragraph paragraph, int label) {
        if (particulars.sentence(paragraph, label)) {
            drafts.addAll(reading.read(paragraph, label, drafts));
        } else {
            particulars.add(paragraph, label, drafts);
        }
    }

    private void announce(Paragraph paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        context.time(headings.time(paragraph));
        var listed = addressees.listed(paragraph);
        var subject = listed == null ? headings.subject(paragraph) : listed;
        if (headings.colon(paragraph)) {
            pending = announced(paragraph);
            announcing = paragraph;
            draftsBefore = drafts.size();
            if (!pending.isEmpty() && dated(pending.getLast())) {
                drafts.addAll(pending);
                enumerating = true;
            }
            enumerating |= pending.isEmpty() && subject == null && headings.quality(paragraph);
        }
        if (subject != null) {
            context.announce(subject);
        } else if (headings.colon(paragraph)) {
            var partners = statements
                    .read(paragraph.words(), paragraph.to())
                    .coordinate()
                    .bodies();
            if (!partners.isEmpty()) {
                context.announce(context.subject().with(partners));
            }
        }
    }

    /** What the last sentence says, which announces; what those before it order in a numbered part stands by itself. */
    private List<Draft> announced(Paragraph paragraph) {
        var found = reading.read(paragraph, paragraph.words(), drafts);
        var last = numbered ? headings.last(paragraph) : paragraph.words();
        found.stream().filter(draft -> draft.sentence() < last).forEach(drafts::add);
        return found.stream().filter(draft -> draft.sentence() >= last).toList();
    }

    private static boolean dated(Draft draft) {
        return draft.deadline() != null && draft.deadline().dated();
    }

    /** An announcing line is itself a duty only when nothing beneath it turned out to be one. */
    private void settle(@Nullable Paragraph next) {
        if (announcing == null || next != null && beneath(announcing, next)) {
            return;
        }
        if (drafts.size() == draftsBefore) {
            drafts.addAll(pending);
        }
        announcing = null;
        pending = List.of();
    }

    private static boolean beneath(Paragraph above, Paragraph next) {
        if (next.opens()) {
            return above.provision() != null
                    && next.provision() != null
                    && next.provision().startsWith(above.provision().concat("."));
        }
        return next.bullet() != above.bullet() || above.bullet() == 0;
    }
}
