package vn.quantriet.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/**
 * What a unit and those above it say to each other about its duty: whoever may see the duty reads it, whoever may carry
 * out for their unit writes.
 */
@Component
public class Comments {

    private static final int LONGEST = 5_000;
    private static final int SHOWN = 200;

    private final CommentStore store;
    private final ParticipantStore participants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(CommentStore store, ParticipantStore participants, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /** A duty with what was said about it, oldest first, and who can be mentioned there. */
    public record Talk(Topic topic, List<Comment> comments, List<Participant> people) {

        public Talk {
            comments = List.copyOf(comments);
            people = List.copyOf(people);
        }
    }

    @Transactional(readOnly = true)
    public Talk show(AssignmentId assignment, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var topic = store.topic(assignment, by);
        var people =
                by.may(Permission.CARRY_OUT) ? participants.of(topic.unit(), List.of(), SHOWN) : List.<Participant>of();
        return new Talk(topic, store.of(assignment, SHOWN), people);
    }

    @Transactional
    public CommentId write(AssignmentId assignment, String text, Actor by) {
        by.require(Permission.CARRY_OUT);
        var unit = store.topic(assignment, by).unit();
        var words = words(text);
        var whom = mentioned(words, unit);
        var now = clock.instant();
        var comment = store.insert(assignment, by, now);
        store.say(comment, words, now);
        events.publishEvent(new Commented(by, "discussion.commented", assignment));
        mention(comment, assignment, whom, now, by);
        return comment;
    }

    /** Only by whoever wrote it; what it said before is kept and can be read. */
    @Transactional
    public void edit(AssignmentId assignment, CommentId comment, int version, String text, Actor by) {
        by.require(Permission.CARRY_OUT);
        var unit = store.topic(assignment, by).unit();
        var author = store.author(comment, assignment).orElseThrow(NotFound::new);
        if (!author.equals(by.account())) throw new NotYourComment();
        var words = words(text);
        var whom = mentioned(words, unit);
        if (!store.count(comment, version)) throw new ChangedMeanwhile();
        var now = clock.instant();
        store.say(comment, words, now);
        events.publishEvent(new Commented(by, "discussion.comment-edited", assignment));
        mention(comment, assignment, whom, now, by);
    }

    private List<Participant> mentioned(String words, UnitId unit) {
        var usernames = Mentions.in(words);
        if (usernames.isEmpty()) return List.of();
        var found = participants.of(unit, usernames, Integer.MAX_VALUE);
        var known = found.stream().map(Participant::username).collect(Collectors.toSet());
        usernames.stream()
                .filter(username -> !known.contains(username))
                .findFirst()
                .ifPresent(username -> {
                    throw new MentionOutside(username);
                });
        return found;
    }

    private void mention(CommentId comment, AssignmentId assignment, List<Participant> whom, Instant now, Actor by) {
        if (whom.isEmpty()) return;
        var names =
                whom.stream().collect(Collectors.toMap(Participant::account, Participant::username, (one, _) -> one));
        for (var account : store.mention(comment, names.keySet(), now))
            events.publishEvent(new Mentioned(by, comment, assignment, account, names.getOrDefault(account, "")));
    }

    private static String words(String text) {
        var words = text.strip();
        if (words.isEmpty()) throw new NothingSaid();
        if (words.length() > LONGEST) throw new CommentTooLong();
        return words;
    }
}
