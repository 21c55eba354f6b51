package vn.quantriet.study.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.study.ClassId;

/**
 * What hangs on the wall of a class for one turn of some seconds. Whoever has it was there then, or was sent it by
 * somebody who was within the time it is good for; no code can do more.
 */
public record WallCode(ClassId studyClass, long turn, String seal) {

    public static final Duration TURN = Duration.ofSeconds(20);

    /** For the time a scan needs on its way, over a weak network. */
    static final Duration TOLERANCE = Duration.ofSeconds(15);

    /** A telephone without a network has a clock of its own. */
    static final Duration CLOCKS = Duration.ofMinutes(2);

    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,12})-([0-9a-z]{1,8})-([0-9a-f]{20})");
    private static final int SHORT = 36;

    /** What hangs at a moment. */
    public static WallCode at(ClassId studyClass, Instant now, byte[] secret) {
        var turn = now.getEpochSecond() / TURN.toSeconds();
        return new WallCode(studyClass, turn, Seal.of(text(studyClass, turn), secret));
    }

    /** What was scanned or typed, if it has the form of a code at all. */
    static Optional<WallCode> read(String scanned) {
        var found = FORM.matcher(scanned.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) return Optional.empty();
        return Optional.of(new WallCode(
                new ClassId(Long.parseLong(found.group(1), SHORT)),
                Long.parseLong(found.group(2), SHORT),
                found.group(3)));
    }

    boolean isGenuine(byte[] secret) {
        return Seal.isGenuine(seal, text(studyClass, turn), secret);
    }

    /** Whether it hung there then, give or take what a way takes. */
    boolean isGoodAt(Instant time) {
        return hung(time, Duration.ofSeconds(3), TOLERANCE);
    }

    /** Whether it hung there by the clock of a telephone. */
    boolean wasGoodAt(Instant time) {
        return hung(time, CLOCKS, CLOCKS.plus(TOLERANCE));
    }

    private boolean hung(Instant time, Duration early, Duration late) {
        var from = Instant.ofEpochSecond(turn * TURN.toSeconds());
        return !time.isBefore(from.minus(early))
                && !time.isAfter(from.plus(TURN).plus(late));
    }

    /** As it stands in an address. */
    public String text() {
        return Long.toString(studyClass.value(), SHORT) + "-" + Long.toString(turn, SHORT) + "-" + seal;
    }

    private static String text(ClassId studyClass, long turn) {
        return "wall|" + studyClass + "|" + turn;
    }
}
