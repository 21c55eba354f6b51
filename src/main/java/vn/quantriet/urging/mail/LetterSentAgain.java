package vn.quantriet.urging.mail;

import java.util.Map;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Audited;

/** An administrator lets a letter that did not arrive be tried again. */
public record LetterSentAgain(Actor by, LetterId letter) implements Audited {

    @Override
    public String action() {
        return "urging.letter-sent-again";
    }

    @Override
    public String subject() {
        return "letter:" + letter;
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
