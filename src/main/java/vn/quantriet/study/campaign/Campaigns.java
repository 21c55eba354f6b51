package vn.quantriet.study.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.job.Progress;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.StudyChanged;

/** Study campaigns: planned by a unit for its branch, begun with the roster of a day, closed. */
@Component
public class Campaigns {

    private final CampaignStore campaigns;
    private final CampaignAudienceStore audiences;
    private final LearnerStore rosters;
    private final DocumentShelf shelf;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(
            CampaignStore campaigns,
            CampaignAudienceStore audiences,
            LearnerStore rosters,
            DocumentShelf shelf,
            Organizations organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.audiences = audiences;
        this.rosters = rosters;
        this.shelf = shelf;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the actor's line, what still runs first. */
    @Transactional(readOnly = true)
    public List<CampaignRow> list(Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return campaigns.list(by);
    }

    @Transactional(readOnly = true)
    public Campaign get(CampaignId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return campaigns.find(id, by).orElseThrow(NotFound::new);
    }

    /** The audiences there are, to choose from. */
    @Transactional(readOnly = true)
    public List<CampaignAudience> choices(Actor by) {
        by.require(Permission.PLAN_STUDY);
        return audiences.choices();
    }

    /** Whether the actor may change it: whoever plans study in the branch it belongs to. */
    public boolean mayChange(Campaign campaign, Actor by) {
        return by.may(Permission.PLAN_STUDY) && organizations.isWithin(campaign.owner(), by.unit());
    }

    @Transactional
    public CampaignId create(CampaignDraft draft, Actor by) {
        by.require(Permission.PLAN_STUDY);
        var checked = draft.checked();
        var id = campaigns.insert(checked, OffsetDateTime.now(clock), by);
        write(id, checked, by);
        tell(by, "study.campaign-planned", id, checked.name());
        return id;
    }

    /** Who is to study by it is another matter: see {@link CampaignRosters#change}. */
    @Transactional
    public void change(CampaignId id, int version, CampaignDraft draft, Actor by) {
        if (own(id, by).phase() instanceof Phase.Closed) throw new NotRunning();
        var checked = draft.checked();
        if (!campaigns.update(id, version, checked)) throw new ChangedMeanwhile();
        write(id, checked, by);
        tell(by, "study.campaign-changed", id, checked.name());
    }

    /** From now on it counts, against the roster of the day; at once, where somebody can wait for it. */
    @Transactional
    public int begin(CampaignId id, int version, LocalDate rosterOn, Actor by) {
        if (!(own(id, by).phase() instanceof Phase.Draft)) throw new NotADraft();
        return take(id, new Taking(version, rosterOn, null), Progress.UNSEEN, by);
    }

    /** Against the roster of another day; what people have done stays theirs, wherever they are now. */
    @Transactional
    public int retake(CampaignId id, int version, LocalDate rosterOn, Actor by) {
        if (!own(id, by).isRunning()) throw new NotRunning();
        return take(id, new Taking(version, rosterOn, null), Progress.UNSEEN, by);
    }

    /** Answers how many are to study; of a taking that was done before, the same again. */
    @Transactional
    public int take(CampaignId id, Taking taking, Progress progress, Actor by) {
        var campaign = own(id, by);
        if (taking.job() != null && campaigns.isTakenBy(id, taking.job())) return rosters.count(id);
        var again = campaign.isRunning();
        if (campaign.phase() instanceof Phase.Closed) throw new NotRunning();
        if (taking.day().isAfter(LocalDate.now(clock))) throw new RosterToCome();
        enter(id, taking.version(), new Phase.Running(taking.day()));
        var learners = rosters.take(id, taking.day(), progress);
        campaigns.takenBy(id, taking.job());
        var details = Map.of("day", taking.day().toString(), "people", Integer.toString(learners));
        events.publishEvent(StudyChanged.of(by, again ? "study.roster-taken" : "study.campaign-begun", id, details));
        return learners;
    }

    @Transactional
    public void close(CampaignId id, int version, Actor by) {
        switch (own(id, by).phase()) {
            case Phase.Running(var day) -> enter(id, version, new Phase.Closed(day));
            case Phase.Draft _, Phase.Closed _ -> throw new NotRunning();
        }
        events.publishEvent(StudyChanged.of(by, "study.campaign-closed", id, Map.of()));
    }

    private void enter(CampaignId id, int version, Phase phase) {
        if (!campaigns.enter(id, version, phase)) throw new ChangedMeanwhile();
    }

    private Campaign own(CampaignId id, Actor by) {
        var campaign = get(id, by);
        by.require(Permission.PLAN_STUDY);
        if (!mayChange(campaign, by)) throw new NotAllowed();
        return campaign;
    }

    private void write(CampaignId id, CampaignDraft draft, Actor by) {
        var documents = draft.documents().stream()
                .distinct()
                .map(slug -> shelf.get(slug, by))
                .filter(Document::isPublished)
                .map(Document::id)
                .toList();
        if (documents.isEmpty()) throw new NothingToStudy();
        campaigns.study(id, documents);
        campaigns.setDeadlines(id, draft.deadlines());
        if (audiences.ask(id, draft.audiences()) != draft.audiences().size()) throw new NoSuchAudience();
    }

    private void tell(Actor by, String action, CampaignId id, String name) {
        events.publishEvent(StudyChanged.of(by, action, id, Map.of("name", name)));
    }
}
