package vn.quantriet.study.topic;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.study.sitting.ClassOver;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.StudyClass;

/** What a class talks about and what came of it, put down by whoever runs it. */
@Component
public class Topics {

    private static final int MOST = 50;

    private final TopicStore topics;
    private final Classes classes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Topics(TopicStore topics, Classes classes, ApplicationEventPublisher events, Clock clock) {
        this.topics = topics;
        this.classes = classes;
        this.events = events;
        this.clock = clock;
    }

    /** Of a class that the actor was given. */
    @Transactional(readOnly = true)
    public List<Topic> of(StudyClass given) {
        return topics.of(given.id());
    }

    /** A topic for each line. */
    @Transactional
    public void add(ClassId id, String lines, Actor by) {
        run(id, by);
        var questions =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (questions.isEmpty()) throw new TopicMissing();
        if (questions.size() + topics.of(id).size() > MOST) throw new TooManyTopics();
        questions.forEach(question -> new Topic.Words(question, "", "").check());
        topics.add(id, questions);
        tell(by, id, "study.topics-added", Map.of("topics", Integer.toString(questions.size())));
    }

    @Transactional
    public void write(ClassId id, int n, int version, Topic.Words words, Actor by) {
        run(id, by);
        words.check();
        if (!topics.write(id, n, version, words, by.name(), OffsetDateTime.now(clock))) throw new ChangedMeanwhile();
        tell(by, id, "study.minutes-written", Map.of("topic", Integer.toString(n)));
    }

    @Transactional
    public void remove(ClassId id, int n, int version, Actor by) {
        run(id, by);
        var one = topics.of(id).stream().filter(it -> it.n() == n).findFirst().orElseThrow(NotFound::new);
        if (one.isMinuted()) throw new TopicMinuted();
        if (!topics.remove(id, n, version)) throw new ChangedMeanwhile();
        tell(by, id, "study.topic-removed", Map.of("topic", one.question()));
    }

    private void run(ClassId id, Actor by) {
        var one = classes.get(id, by);
        if (!classes.isRunBy(one, by)) throw new NotAllowed();
        if (!one.isOpen()) throw new ClassOver();
    }

    private void tell(Actor by, ClassId id, String action, Map<String, String> details) {
        events.publishEvent(StudyChanged.of(by, action, id, details));
    }
}
