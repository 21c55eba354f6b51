package vn.quantriet.intake.encoding;

import org.jspecify.annotations.Nullable;

/** Tries every encoding and compares under which one the words become Vietnamese. */
final class Readings {

    private static final double SURELY_UNICODE = 0.5;
    private static final double SURELY_LEGACY = 0.4;
    private static final double PERHAPS = 0.2;
    private static final double CLEARLY_MORE = 1.3;
    private static final int ENOUGH_WORDS = 3;

    private record Candidate(LegacyEncoding encoding, String text, Vietnamese found) {}

    private Readings() {}

    static Reading best(String text) {
        var asItIs = Vietnamese.in(text);
        if (asItIs.share() >= SURELY_UNICODE || !hasBytes(text)) return new Reading.AsItIs(text);

        Candidate best = null;
        var second = asItIs.share();
        for (var encoding : LegacyEncoding.values()) {
            var candidate = candidate(encoding, text);
            if (candidate == null) continue;
            if (best == null || candidate.found.share() > best.found.share()) {
                if (best != null) second = Math.max(second, best.found.share());
                best = candidate;
            } else {
                second = Math.max(second, candidate.found.share());
            }
        }
        return best == null ? new Reading.AsItIs(text) : judge(text, asItIs, best, second);
    }

    /** Legacy letters come as characters up to U+00FF, as the windows-1252 look-alikes or in the private area. */
    private static boolean hasBytes(String text) {
        return text.chars().anyMatch(c -> (c >= 0x80 && c <= 0xFF) || SymbolFont.letter((char) c) != c);
    }

    private static @Nullable Candidate candidate(LegacyEncoding encoding, String text) {
        var converted = encoding.unicode(text);
        return converted.equals(text) ? null : new Candidate(encoding, converted, Vietnamese.in(converted));
    }

    private static Reading judge(String text, Vietnamese asItIs, Candidate best, double second) {
        var share = best.found.share();
        var better = share >= PERHAPS && best.found.accented() > asItIs.accented();
        var clearly = better && share >= second * CLEARLY_MORE;
        if (clearly && share >= SURELY_LEGACY && best.found.accented() >= ENOUGH_WORDS) {
            return new Reading.Converted(best.text, best.encoding);
        }
        return clearly || (better && !asItIs.enough()) ? new Reading.Unsure(best.encoding) : new Reading.AsItIs(text);
    }
}
