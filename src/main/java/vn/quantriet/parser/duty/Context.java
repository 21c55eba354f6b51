package vn.quantriet.parser.duty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.calendar.Mention;
import vn.quantriet.parser.structure.Paragraph;

/** What headings and sentences above have said about who is meant, by numbered part and by level of bullets. */
final class Context {

    private final Iterator<Provision> provisions;
    private final ArrayDeque<Part> open = new ArrayDeque<>();
    private final List<Character> bullets = new ArrayList<>();
    private final List<@Nullable Subject> bulletSubjects = new ArrayList<>();
    private Subject addressees = Subject.NOBODY;
    private @Nullable Subject spoken;
    private @Nullable Subject above;
    private boolean each;

    /** A numbered part the paragraph stands in, and what its heading has said. */
    private static final class Part {

        private final String id;
        private boolean skipped;
        private @Nullable Subject announced;
        private @Nullable Mention time;

        Part(String id, boolean skipped) {
            this.id = id;
            this.skipped = skipped;
        }
    }

    /** The parts come in the order in which the paragraphs enter them. */
    Context(List<Provision> provisions) {
        this.provisions = provisions.iterator();
    }

    void addressees(Subject subject) {
        addressees = subject;
    }

    /** «… thực hiện các nội dung sau:» over paragraphs without numbers: each is addressed to all again. */
    void eachByItself(boolean listed) {
        each = listed;
    }

    Subject addressees() {
        return addressees;
    }

    boolean addressed() {
        return !addressees.lead().isEmpty();
    }

    /** Moves on to the paragraph and closes the levels that end before it. */
    void enter(Paragraph paragraph) {
        var part = open.peek();
        var same = part == null ? paragraph.provision() == null : part.id.equals(paragraph.provision());
        if (!same || paragraph.opens()) {
            bullets.clear();
            bulletSubjects.clear();
            spoken = null;
        }
        if (!same) {
            enterPart(paragraph.provision());
        }
        if (each) {
            spoken = null;
        }
        if (paragraph.bullet() == 0) {
            bullets.clear();
            bulletSubjects.clear();
        } else {
            leaveBullet();
            enterBullet(paragraph.bullet());
        }
    }

    boolean skips() {
        return !open.isEmpty() && open.peek().skipped;
    }

    void skip() {
        if (!open.isEmpty()) {
            open.peek().skipped = true;
        }
    }

    /** A part below one that is skipped is skipped with it. */
    private void enterPart(@Nullable String id) {
        if (id == null || open.stream().anyMatch(part -> part.id.equals(id))) {
            closeDownTo(id);
            return;
        }
        do {
            var next = provisions.next();
            closeDownTo(next.parent());
            open.push(new Part(next.id(), skips()));
        } while (!open.element().id.equals(id));
    }

    private void closeDownTo(@Nullable String id) {
        while (!open.isEmpty() && !open.element().id.equals(id)) {
            open.pop();
        }
    }

    /** A heading or an announcing line names who is meant by what is beneath it. */
    void announce(Subject subject) {
        if (!bullets.isEmpty()) {
            bulletSubjects.set(bullets.size() - 1, subject);
        } else {
            spoken = subject;
            if (!open.isEmpty()) {
                open.peek().announced = subject;
            }
        }
    }

    /** A heading says when all beneath it is to be done. */
    void time(@Nullable Mention mention) {
        if (!open.isEmpty() && mention != null) {
            open.peek().time = mention;
        }
    }

    /** The same work, where its sentence says no time with the one of the nearest heading. */
    Draft timed(Draft draft) {
        for (var part : open) {
            if (part.time != null) {
                return draft.deadline() == null ? draft.due(part.time) : draft;
            }
        }
        return draft;
    }

    /** A sentence has named who is meant; sentences after it in the same part may leave it out. */
    void speak(Subject subject) {
        spoken = subject;
    }

    Subject subject() {
        for (var level = bullets.size() - 1; level >= 0; level--) {
            var subject = bulletSubjects.get(level);
            if (subject != null) {
                return subject.carried();
            }
        }
        if (spoken != null) {
            return spoken.carried();
        }
        for (var part : open) {
            if (part.announced != null) {
                return part.announced.carried();
            }
        }
        return addressees;
    }

    /** Whom a bullet has named, the next one is not for when a line above the bullets has named somebody. */
    private void leaveBullet() {
        if (bullets.isEmpty()) {
            above = spoken;
        } else if (above != null || !addressees.lead().isEmpty() || announced()) {
            spoken = above;
        }
    }

    private boolean announced() {
        return open.stream().anyMatch(part -> part.announced != null);
    }

    private void enterBullet(char sign) {
        var level = bullets.indexOf(sign);
        if (level < 0) {
            bullets.add(sign);
            bulletSubjects.add(null);
            return;
        }
        while (bullets.size() > level + 1) {
            bullets.removeLast();
            bulletSubjects.removeLast();
        }
        bulletSubjects.set(level, null);
    }
}
