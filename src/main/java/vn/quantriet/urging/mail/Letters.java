package vn.quantriet.urging.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.urging.rule.UrgingRules;

/**
 * One letter a day for a person: written once the round of the day has been told, kept until the mail server has taken
 * it. A node that dies between the server's answer and its own note of it sends that one letter again, with the same
 * Message-ID.
 */
@Component
public class Letters {

    /** Waiting 1, 4, 16, 64 and 256 minutes in between. */
    static final int ATTEMPTS = 6;

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMinutes(5);
    private static final int DAYS_TO_BE_BACK = 3;
    private static final int UNDELIVERED_SHOWN = 50;

    private final LetterStore letters;
    private final Post post;
    private final UrgingRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterStore letters, Post post, UrgingRules rules, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an operator has named a mail server. */
    public boolean areSent() {
        return post.isOpen();
    }

    /** Where no letters are sent, those of the day are not written later either. */
    @Transactional
    public void write() {
        var today = LocalDate.now(clock);
        if (!letters.holdTold(today)) return;
        if (post.isOpen()) letters.write(today);
        letters.lettered();
    }

    /** Sends one, and tells whether another may be tried at once. */
    @Transactional
    public boolean sendNext() {
        if (!post.isOpen() || rules.isQuietNow()) return false;
        var next = letters.holdNext();
        if (next.isEmpty()) return false;
        var it = next.get();
        var lines = letters.lines(it.id(), LetterText.SHOWN + 1);
        var news = letters.news(it.id(), LetterText.SHOWN);
        if (lines.isEmpty() && news.isEmpty()) {
            letters.end(it.id(), "NEEDLESS", "");
            return true;
        }
        return note(it, post.send(it.telling(lines, news)));
    }

    private boolean note(Letter letter, Answer answer) {
        switch (answer) {
            case Answer.Taken _ -> letters.end(letter.id(), "SENT", "");
            case Answer.Refused it -> letters.end(letter.id(), "FAILED", it.problem());
            case Answer.Later it -> later(letter, it.problem());
            case Answer.Away it -> away(letter, it.problem());
        }
        return !(answer instanceof Answer.Away);
    }

    private void later(Letter letter, String problem) {
        var wait = Duration.ofMinutes(1L << 2 * letter.attempts());
        if (letter.attempts() + 1 < ATTEMPTS) letters.later(letter.id(), problem, wait, true);
        else letters.end(letter.id(), "FAILED", problem);
    }

    private void away(Letter letter, String problem) {
        var tooLate = letter.day().plusDays(DAYS_TO_BE_BACK).isBefore(LocalDate.now(clock));
        if (tooLate) letters.end(letter.id(), "FAILED", problem);
        else letters.later(letter.id(), problem, BEFORE_ASKING_AGAIN, false);
    }

    /** The latest that never arrived. */
    @Transactional(readOnly = true)
    public List<Undelivered> undelivered(Actor by) {
        rules.require(by);
        return letters.undelivered(UNDELIVERED_SHOWN);
    }

    @Transactional
    public void sendAgain(LetterId letter, Actor by) {
        rules.require(by);
        if (!letters.again(letter)) throw new NotFound();
        events.publishEvent(new LetterSentAgain(by, letter));
    }
}
