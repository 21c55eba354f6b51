package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.grammar.Grammar;
import vn.quantriet.parser.structure.Paragraph;

/**
 * The numbered parts of a plan that say of all the work told beside them who leads it, who helps and until when:
 * «1. Nội dung», «2. Cơ quan chủ trì» over a list of bodies, «3. Thời gian thực hiện: …».
 */
final class Sections {

    private final Grammar grammar;
    private final Particulars particulars;
    private final List<Phrase> leads = new ArrayList<>();
    private final List<Phrase> partners = new ArrayList<>();
    private @Nullable Mention time;
    private @Nullable String scope;
    private @Nullable String group;
    private @Nullable String kind;
    private @Nullable String apart;

    Sections(Grammar grammar, Particulars particulars) {
        this.grammar = grammar;
        this.particulars = particulars;
    }

    /** Reads the paragraph when it is such a part or stands in one; otherwise what was read is added to the work. */
    boolean take(Paragraph paragraph, List<Draft> drafts) {
        if (!paragraph.opens()) {
            if (kind != null) {
                read(paragraph.words(), paragraph.to());
            }
            return kind != null;
        }
        share(paragraph.provision(), drafts);
        var label = particulars.section(paragraph);
        var above = above(paragraph.provision());
        var inner = group != null && group.equals(above);
        if (label < 0 || above == null || !inner && !told(drafts, above)) {
            end(drafts);
            return false;
        }
        if (!inner && !above.equals(scope)) {
            end(drafts);
            scope = above;
        }
        kind = particulars.kind(paragraph, label);
        group = inner ? group : paragraph.provision();
        read(grammar.tokens.is(label, ':') ? label + 1 : label, paragraph.to());
        return true;
    }

    /**
     * Lines beneath the last item of a list that say who and when count for all of it, where none of the items before
     * has such lines of its own.
     */
    void share(@Nullable String next, List<Draft> drafts) {
        var last = particulars.described();
        var list = above(last);
        if (last == null || list == null || beneath(next, last)) {
            return;
        }
        if (list.equals(above(next))) {
            apart = list;
        } else if (!list.equals(apart)) {
            for (var i = drafts.size() - 1; i >= 0 && within(drafts.get(i).provision(), list); i--) {
                if (!within(drafts.get(i).provision(), last)) {
                    drafts.set(i, shared(drafts.get(i)));
                }
            }
        }
    }

    /** Who was named by the work itself stays, and so does its own day. */
    private Draft shared(Draft draft) {
        var told = particulars.told(draft);
        var named = draft.subject().source() == ActorSource.INHERITED ? told : told.by(draft.subject());
        return draft.deadline() == null ? named : named.due(draft.deadline());
    }

    private static boolean within(@Nullable String provision, String part) {
        return part.equals(provision) || beneath(provision, part);
    }

    /** No more is said of the work. */
    void end(List<Draft> drafts) {
        for (var i = 0; scope != null && i < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (beneath(draft.provision(), scope) && draft.subject().source() != ActorSource.EXPLICIT) {
                drafts.set(i, added(draft));
            }
        }
        leads.clear();
        partners.clear();
        time = null;
        scope = null;
        group = null;
        kind = null;
    }

    private void read(int from, int to) {
        if (Particulars.LEAD.equals(kind)) {
            leads.addAll(particulars.bodies(from, to));
        } else if (Particulars.SUPPORT.equals(kind)) {
            partners.addAll(particulars.bodies(from, to));
        } else if (Particulars.TIME.equals(kind) && from < to && time == null) {
            time = particulars.time(from, to);
        }
    }

    private Draft added(Draft draft) {
        var lead = leads.isEmpty() ? draft.subject().lead() : List.copyOf(leads);
        var helped = partners.isEmpty() ? draft.subject().coordinate() : List.copyOf(partners);
        var by = draft.by(new Subject(lead, helped, ActorSource.CARRIED));
        return time == null || draft.deadline() != null ? by : by.due(time);
    }

    private static boolean told(List<Draft> drafts, String scope) {
        return !drafts.isEmpty() && beneath(drafts.getLast().provision(), scope);
    }

    private static boolean beneath(@Nullable String provision, String scope) {
        return provision != null
                && provision.length() > scope.length()
                && provision.startsWith(scope)
                && provision.charAt(scope.length()) == '.';
    }

    private static @Nullable String above(@Nullable String provision) {
        var dot = provision == null ? -1 : provision.lastIndexOf('.');
        return provision == null || dot < 0 ? null : provision.substring(0, dot);
    }
}
