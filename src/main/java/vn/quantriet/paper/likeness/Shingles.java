package vn.quantriet.paper.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text by its runs of {@value #RUN} words, without those that everybody may quote. Vietnamese writes a syllable a
 * word, so a run is about half a sentence.
 */
public final class Shingles {

    static final int RUN = 6;
    private static final int SKETCH = 256;

    private final Words words;
    private final int[] runs;
    private final Set<Integer> own;

    private Shingles(Words words, int[] runs, Set<Integer> own) {
        this.words = words;
        this.runs = runs;
        this.own = own;
    }

    /** Of {@code text}, where runs that {@code known} has do not count. */
    public static Shingles of(String text, Set<Integer> known) {
        var words = Words.of(text);
        var runs = runs(words);
        var own = new HashSet<Integer>();
        for (var run : runs) if (!known.contains(run)) own.add(run);
        return new Shingles(words, runs, own);
    }

    private static int[] runs(Words words) {
        var runs = new int[Math.max(0, words.size() - RUN + 1)];
        for (var i = 0; i < runs.length; i++) {
            var hash = 0x9E3779B97F4A7C15L;
            for (var j = 0; j < RUN; j++)
                hash = mixed(hash ^ words.words().get(i + j).hash());
            runs[i] = (int) (hash >>> 32);
        }
        return runs;
    }

    /** Spreads a number over all its bits, so that the smallest of many are a fair choice of them. */
    private static long mixed(long value) {
        var x = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    public Set<Integer> runs() {
        return Set.copyOf(own);
    }

    /** A few of its runs, chosen so that those of two texts tell about how much they have in common. */
    public List<Integer> sketch() {
        return own.stream().sorted().limit(SKETCH).toList();
    }

    /** About which share of what two texts say is said by both; from 0 to 1. */
    public static double common(List<Integer> one, List<Integer> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var smallest = all.stream().sorted().limit(SKETCH).toList();
        if (smallest.isEmpty()) return 0;
        var left = new HashSet<>(one);
        var right = new HashSet<>(other);
        return (double) smallest.stream()
                        .filter(run -> left.contains(run) && right.contains(run))
                        .count()
                / smallest.size();
    }

    /** Which share of this text is in the other too, exactly; from 0 to 1. */
    public double sharedWith(Shingles other) {
        if (own.isEmpty()) return 0;
        return (double) own.stream().filter(other.own::contains).count() / own.size();
    }

    /** The passages of this text that are in the other too, the longest first. */
    public List<String> passages(Shingles other) {
        record Passage(int first, int last) {}
        var found = new ArrayList<Passage>();
        for (var i = 0; i < runs.length; i++) {
            if (!own.contains(runs[i]) || !other.own.contains(runs[i])) continue;
            var last = i + RUN - 1;
            if (!found.isEmpty() && i <= found.getLast().last())
                found.set(found.size() - 1, new Passage(found.getLast().first(), last));
            else found.add(new Passage(i, last));
        }
        return found.stream()
                .sorted((one, two) -> Integer.compare(two.last() - two.first(), one.last() - one.first()))
                .map(passage -> words.passage(passage.first(), passage.last()))
                .toList();
    }
}
