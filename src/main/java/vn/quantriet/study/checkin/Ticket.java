package vn.quantriet.study.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import vn.quantriet.shared.AccountId;
import vn.quantriet.study.ClassId;

/** Says that somebody opened a code while it hung, so that they may take their time to press the button. */
final class Ticket {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})-([0-9a-f]{20})");

    private Ticket() {}

    static String of(ClassId studyClass, AccountId account, Instant now, byte[] secret) {
        var until = now.plus(GOOD_FOR).getEpochSecond();
        return until + "-" + Seal.of(text(studyClass, account, until), secret);
    }

    static boolean isGood(String sent, ClassId studyClass, AccountId account, Instant now, byte[] secret) {
        var found = FORM.matcher(sent);
        if (!found.matches()) return false;
        var until = Long.parseLong(found.group(1));
        return now.getEpochSecond() <= until
                && Seal.isGenuine(found.group(2), text(studyClass, account, until), secret);
    }

    private static String text(ClassId studyClass, AccountId account, long until) {
        return "ticket|" + studyClass + "|" + account + "|" + until;
    }
}
