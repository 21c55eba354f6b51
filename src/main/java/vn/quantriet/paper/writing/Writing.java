package vn.quantriet.paper.writing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.paper.PaperChanged;
import vn.quantriet.paper.likeness.KnownWords;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.Settings;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.Learners;
import vn.quantriet.study.Learning;
import vn.quantriet.study.PaperOutcome;
import vn.quantriet.study.Results;
import vn.quantriet.study.campaign.Campaigns;

/** Somebody writes their own paper. What two devices save at once is never lost silently. */
@Component
public class Writing {

    private final Campaigns campaigns;
    private final Learners learners;
    private final Settings settings;
    private final WritingStore papers;
    private final KnownWords known;
    private final Telling telling;
    private final Clock clock;

    Writing(
            Campaigns campaigns,
            Learners learners,
            Settings settings,
            WritingStore papers,
            KnownWords known,
            Telling telling,
            Clock clock) {
        this.campaigns = campaigns;
        this.learners = learners;
        this.settings = settings;
        this.papers = papers;
        this.known = known;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnSheet sheet(CampaignId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var campaign = campaigns.get(id, by);
        var learning = learners.of(id, by).filter(Learning::paperAsked).orElseThrow(NotToWrite::new);
        var task = settings.task(id, learning.audience()).orElseThrow(NoQuestionsYet::new);
        var paper = papers.find(id, learning.person()).orElse(null);
        return new OwnSheet(id, campaign.name(), task, paper, settings.scale(id), clock.instant());
    }

    /** Answers the new version. */
    @Transactional
    public int save(CampaignId id, int version, List<String> answers, Actor by) {
        var learning = writer(id, by);
        return save(
                learning,
                version,
                Answers.of(answers, task(learning).questions().size()));
    }

    private int save(Learning learning, int version, Answers answers) {
        var saved = papers.save(learning.campaign(), learning.person(), version, answers, clock.instant());
        if (saved.isPresent()) return saved.get();
        papers.find(learning.campaign(), learning.person())
                .filter(paper -> !paper.isOpen())
                .ifPresent(_ -> {
                    throw new AlreadyHandedIn();
                });
        throw new ChangedMeanwhile();
    }

    /** After its day it is late, and is taken all the same. With a file the answers may stay empty. */
    @Transactional
    public void handIn(CampaignId id, int version, List<String> texts, @Nullable Uploaded upload, Actor by) {
        var learning = writer(id, by);
        var task = task(learning);
        var answers = Answers.of(texts, task.questions().size());
        var file = upload == null ? null : upload.read();
        var words = file == null ? answers.whole().words() : file.words();
        var seen = save(learning, version, answers);
        var late = clock.instant().isAfter(task.due());
        var sketch = known.of(id, task.questions(), by).sketch(words);
        var what = new WritingStore.HandIn(task.questions(), answers, file, words, sketch, late);
        if (!papers.handIn(id, learning.person(), seen, what, clock.instant())) throw new ChangedMeanwhile();
        telling.handedIn(learning, late, file != null, by);
    }

    /** Until its day, and until somebody has marked it. */
    @Transactional
    public void takeBack(CampaignId id, int version, Actor by) {
        var learning = writer(id, by);
        if (clock.instant().isAfter(task(learning).due())) throw new TooLateToTakeBack();
        if (!papers.takeBack(id, learning.person(), version)) throw new TooLateToTakeBack();
        telling.takenBack(learning, by);
    }

    private Learning writer(CampaignId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        campaigns.get(id, by);
        return learners.of(id, by)
                .filter(learning -> learning.paperAsked() && learning.running() && !learning.exempt())
                .orElseThrow(NotToWrite::new);
    }

    private PaperTask task(Learning learning) {
        return settings.task(learning.campaign(), learning.audience()).orElseThrow(NoQuestionsYet::new);
    }

    /** Tells the campaign and the log. */
    @Component
    static class Telling {

        private final Results results;
        private final ApplicationEventPublisher events;

        Telling(Results results, ApplicationEventPublisher events) {
            this.results = results;
            this.events = events;
        }

        void handedIn(Learning learning, boolean late, boolean file, Actor by) {
            results.paper(learning.campaign(), learning.person(), new PaperOutcome.HandedIn(late));
            var details = Map.of("late", Boolean.toString(late), "file", Boolean.toString(file));
            events.publishEvent(PaperChanged.of(by, "paper.handed-in", learning.campaign(), details));
        }

        void takenBack(Learning learning, Actor by) {
            results.paper(learning.campaign(), learning.person(), new PaperOutcome.NotThere());
            events.publishEvent(PaperChanged.of(by, "paper.taken-back", learning.campaign(), Map.of()));
        }
    }
}
