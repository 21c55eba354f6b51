package vn.quantriet.parser.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.Provision;
import vn.quantriet.parser.structure.Paragraph;

/** What headings and sentences above have said about who is meant, by numbered part and by level of bullets. */
final class Context {

    private final Map<String, @Nullable String> parents = new HashMap<>();
    private final Map<String, Subject> announced = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Character> bullets = new ArrayList<>();
    private final List<@Nullable Subject> bulletSubjects = new ArrayList<>();
    private Subject addressees = Subject.NOBODY;
    private @Nullable Subject spoken;
    private @Nullable String provision;
    private boolean each;
    private boolean skips;

    Context(List<Provision> provisions) {
        for (var part : provisions) {
            parents.put(part.id(), part.parent());
        }
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
        var same = paragraph.provision() == null
                ? provision == null
                : paragraph.provision().equals(provision);
        if (!same || paragraph.opens()) {
            bullets.clear();
            bulletSubjects.clear();
            spoken = null;
        }
        provision = paragraph.provision();
        skips = same ? skips : withinSkipped();
        if (each) {
            spoken = null;
        }
        if (paragraph.bullet() == 0) {
            bullets.clear();
            bulletSubjects.clear();
        } else {
            enterBullet(paragraph.bullet());
        }
    }

    boolean skips() {
        return skips;
    }

    private boolean withinSkipped() {
        for (var part = provision; part != null; part = parents.get(part)) {
            if (skipped.contains(part)) {
                return true;
            }
        }
        return false;
    }

    void skip() {
        if (provision != null) {
            skipped.add(provision);
            skips = true;
        }
    }

    /** A heading or an announcing line names who is meant by what is beneath it. */
    void announce(Subject subject) {
        if (!bullets.isEmpty()) {
            bulletSubjects.set(bullets.size() - 1, subject);
        } else if (provision != null) {
            announced.put(provision, subject);
            spoken = subject;
        } else {
            spoken = subject;
        }
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
        for (var part = provision; part != null; part = parents.get(part)) {
            var subject = announced.get(part);
            if (subject != null) {
                return subject.carried();
            }
        }
        return addressees;
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
