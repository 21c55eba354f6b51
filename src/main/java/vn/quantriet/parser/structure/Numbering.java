package vn.quantriet.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the numbers before it whether a label continues the numbering, and under which part it belongs. Where
 * numbering starts again beneath the same part its ids get «#2», «#3» ….
 */
@SuppressWarnings("ReferenceEquality") // a part is itself, not whatever looks like it
final class Numbering {

    private static final int GAP = 5;

    /** An open part: its label, its full id with its fingerprint, and which run of the numbering it belongs to. */
    record Part(Label label, String id, long key, @Nullable Part parent, int depth, int run) {}

    private final List<Part> open = new ArrayList<>();
    private final Occurrences occurrences = new Occurrences();
    private final Articles articles;
    private final StringBuilder id = new StringBuilder();
    private int line;

    Numbering(Articles articles) {
        this.articles = articles;
    }

    /** Numbering after this point owes nothing to what came before: an annexed document begins. */
    void startAgain() {
        open.clear();
    }

    /** The part the label opens, or null when it is no label here; {@code sure} says that a paragraph begins here. */
    @Nullable
    Part open(Label label, int line, boolean sure) {
        this.line = line;
        for (var reading = label; reading != null; reading = reading.other()) {
            if (continues(reading, sure)) {
                return place(reading);
            }
        }
        for (var reading = label; reading != null && sure; reading = reading.other()) {
            if (plausible(reading)) {
                return place(reading);
            }
        }
        return null;
    }

    private boolean continues(Label label, boolean sure) {
        if (label.family() == Family.DOTTED) {
            return sure || prefix(label) != null;
        }
        var brother = brother(label.family());
        return brother != null && label.ordinal() == brother.label().ordinal() + 1 || sure && label.first();
    }

    /** Labels are lost and figures mistyped; in a sure place a small gap is believed. */
    private boolean plausible(Label label) {
        var brother = brother(label.family());
        if (brother == null) {
            return label.ordinal() <= 2 * GAP && label.family() != Family.UPPER_LETTER;
        }
        var step = label.ordinal() - brother.label().ordinal();
        return step >= 0 && step <= GAP;
    }

    private @Nullable Part brother(Family family) {
        for (var i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).label().family() == family) {
                return open.get(i);
            }
        }
        return null;
    }

    private Part place(Label label) {
        var brother = leave(label);
        var parent = open.isEmpty() ? null : open.getLast();
        var continued = brother != null && brother.label().ordinal() < label.ordinal();
        var run = continued && brother != null ? brother.run() : 1;
        var own = own(label, parent);
        var key = seek(parent, own);
        if (!continued) {
            run = occurrences.next();
        } else if (run == 1) {
            occurrences.first();
        }
        while (!occurrences.take(run)) {
            run = occurrences.next();
        }
        var part = part(label, parent, own, key, run, mistyped(brother, label, run));
        open.add(part);
        return part;
    }

    /** Goes to the id and answers its fingerprint; «1.1» is one id, whether it is one label or two. */
    private long seek(@Nullable Part parent, String own) {
        var above = parent == null ? Occurrences.START : parent.key();
        var start = parent == null ? above : Occurrences.after(above, ".");
        var stop = own.lastIndexOf('.');
        if (stop > 0) {
            above = Occurrences.after(start, own.substring(0, stop));
        }
        var key = Occurrences.after(start, own);
        occurrences.seek(key, above, own.substring(stop + 1));
        return key;
    }

    /** «II» after «II» is a mistyped figure: the run goes on with «III» as if it were none. */
    private static int mistyped(@Nullable Part brother, Label label, int run) {
        var same = brother != null && !label.first() && brother.label().ordinal() == label.ordinal();
        return same && brother != null ? Math.min(run, brother.run()) : run;
    }

    private Part part(Label label, @Nullable Part parent, String own, long key, int run, int goesOn) {
        var mark = run == 1 ? "" : "#".concat(Integer.toString(run));
        id.setLength(0);
        if (parent != null) {
            id.append(parent.id()).append('.');
        }
        id.append(own).append(mark);
        return new Part(label, id.toString(), Occurrences.after(key, mark), parent, open.size(), goesOn);
    }

    /** Closes the parts that end where the label begins, and answers the brother it follows. */
    private @Nullable Part leave(Label label) {
        if (label.family() == Family.DOTTED) {
            return leaveDotted(label);
        }
        if (label.family() == Family.ARTICLE || inArticle(label)) {
            return leaveWithin(label);
        }
        if (label.family().fixed()) {
            var brother = brother(label.family());
            while (!open.isEmpty() && open.getLast().label().family().compareTo(label.family()) >= 0) {
                open.removeLast();
            }
            return brother;
        }
        var brother = brother(label.family());
        while (brother != null && !open.isEmpty() && open.removeLast() != brother) {
            // what stands between is closed
        }
        return brother;
    }

    /** «I.», «A.» in an article, beside one that is there already or before the article that comes next. */
    private boolean inArticle(Label label) {
        var article = last(Family.ARTICLE);
        if (article < 0 || label.family() != Family.ROMAN && label.family() != Family.UPPER_LETTER) {
            return false;
        }
        var beside = last(label.family());
        return beside > article
                || beside < 0
                        && articles.follows(line, open.get(article).label().ordinal() + 1);
    }

    private int last(Family family) {
        var i = open.size() - 1;
        while (i >= 0 && open.get(i).label().family() != family) {
            i--;
        }
        return i;
    }

    /** Closes what stands in the article down to the brother, or down to the article or letter above. */
    private @Nullable Part leaveWithin(Label label) {
        var brother = last(label.family());
        var above = label.family() == Family.ROMAN ? last(Family.UPPER_LETTER) : -1;
        var article = label.family() == Family.ARTICLE ? wider(label) : last(Family.ARTICLE);
        var found = brother < 0 ? null : open.get(brother);
        var keep = brother >= 0 ? brother : Math.max(article, above) + 1;
        while (open.size() > keep) {
            open.removeLast();
        }
        return found;
    }

    /** The last open division wider than the label, or -1. */
    private int wider(Label label) {
        var i = open.size() - 1;
        while (i >= 0 && open.get(i).label().family().compareTo(label.family()) >= 0) {
            i--;
        }
        return i;
    }

    private @Nullable Part leaveDotted(Label label) {
        var parent = prefix(label);
        var brother = sameDepth(label);
        var until = parent != null ? parent : brother == null ? null : brother.parent();
        if (parent != null || brother != null) {
            while (!open.isEmpty() && open.getLast() != until) {
                open.removeLast();
            }
        }
        return brother;
    }

    private @Nullable Part sameDepth(Label label) {
        for (var i = open.size() - 1; i >= 0; i--) {
            var other = open.get(i).label();
            if (other.family() == Family.DOTTED && other.path().length == label.path().length) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The open part whose number the label repeats in front of its own. */
    private @Nullable Part prefix(Label label) {
        var path = label.path();
        for (var i = open.size() - 1; i >= 0; i--) {
            var above = open.get(i).label();
            var own = above.path().length > 0 ? above.path() : new int[] {above.ordinal()};
            var numbered = above.family() == Family.ROMAN || above.path().length > 0;
            if (numbered && own.length == path.length - 1 && startsWith(path, own)) {
                return open.get(i);
            }
        }
        return null;
    }

    private static boolean startsWith(int[] path, int[] start) {
        for (var i = 0; i < start.length; i++) {
            if (path[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the label adds to the id of its parent. */
    private String own(Label label, @Nullable Part parent) {
        return parent != null && label.family() == Family.DOTTED && prefix(label) == parent
                ? Integer.toString(label.ordinal())
                : label.id();
    }
}
