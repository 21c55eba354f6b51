package vn.quantriet.study.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.StudyChanged;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.campaign.NotRunning;

/** Classes of a campaign, organised by a unit for its branch: planned, convened, held or cancelled. */
@Component
public class Classes {

    private final Campaigns campaigns;
    private final ClassStore classes;
    private final Convening convening;
    private final ClashStore clashes;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Classes(
            Campaigns campaigns,
            ClassStore classes,
            Convening convening,
            ClashStore clashes,
            Organizations organizations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.convening = convening;
        this.clashes = clashes;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StudyClass get(ClassId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return classes.find(id, by.unit()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Seats seats(ClassId id, Actor by) {
        return seats(get(id, by));
    }

    /** Of a class that the actor was given. */
    @Transactional(readOnly = true)
    public Seats seats(StudyClass given) {
        return convening.seats(given.id());
    }

    /** What its people were told, the latest first. */
    @Transactional(readOnly = true)
    public List<Announcement> announcements(StudyClass given) {
        return convening.announcements(given.id());
    }

    @Transactional(readOnly = true)
    public List<Clash> clashes(StudyClass given, Actor by) {
        return clashes.of(given.id(), by.unit());
    }

    /** Whether the actor runs it: whoever carries out the work of the unit that organises it. */
    public boolean isRunBy(StudyClass one, Actor by) {
        return by.may(Permission.CARRY_OUT) && one.organiser().id().equals(by.unit());
    }

    /** Who would present, on a day: the head of the unit, if anybody is known to be. */
    @Transactional(readOnly = true)
    public String headToday(Actor by) {
        return classes.head(by.unit(), LocalDate.now(clock))
                .map(ClassStore.Head::name)
                .orElse("");
    }

    @Transactional
    public ClassId plan(CampaignId campaign, ClassPlan plan, Actor by) {
        by.require(Permission.CARRY_OUT);
        var settled = settled(running(campaign, by), plan, by);
        var id = classes.insert(campaign, by.unit(), settled);
        tell(by, "study.class-planned", id, Map.of("name", settled.name()));
        return id;
    }

    @Transactional
    public void change(ClassId id, int version, ClassPlan plan, Actor by) {
        var before = own(id, version, by);
        if (!before.isOpen()) throw new ClassOver();
        var settled = settled(running(before.campaign(), by), plan, by);
        if (convening.seats(id).summoned() > 0 && isForOthers(before, settled)) throw new FormSettled();
        if (!classes.update(before, settled)) throw new ChangedMeanwhile();
        convening.changed(before, settled, by);
        tell(by, "study.class-changed", id, Map.of("name", settled.name()));
    }

    /** Calls everybody it is for; again, whoever has come to be so since. Answers how many were called. */
    @Transactional
    public int convene(ClassId id, Actor by) {
        var one = run(id, by);
        if (!one.isOpen()) throw new ClassOver();
        running(one.campaign(), by);
        var called = convening.call(one, by);
        if (called == 0) throw new NobodyToConvene();
        tell(by, "study.convened", id, Map.of("people", Integer.toString(called)));
        return called;
    }

    @Transactional
    public void hold(ClassId id, int version, Actor by) {
        var before = own(id, version, by);
        if (!before.isOpen()) throw new ClassOver();
        if (before.plan().setting().starts().isAfter(clock.instant())) throw new NotHeldYet();
        if (!classes.stand(before, new Standing.Held())) throw new ChangedMeanwhile();
        tell(by, "study.class-held", id, Map.of());
    }

    @Transactional
    public void cancel(ClassId id, int version, String reason, Actor by) {
        var before = own(id, version, by);
        if (reason.isBlank()) throw new CancelReasonMissing();
        if (convening.seats(id).isMarked()) throw new SomebodyWasThere();
        if (!classes.stand(before, new Standing.Cancelled(reason.strip()))) throw new ChangedMeanwhile();
        convening.cancelled(before, by);
        tell(by, "study.class-cancelled", id, Map.of("reason", reason.strip()));
    }

    private ClassPlan settled(Campaign campaign, ClassPlan plan, Actor by) {
        var checked = plan.checked(campaign);
        var day = LocalDate.ofInstant(checked.setting().starts(), clock.getZone());
        if (day.isBefore(campaign.starts()) || day.isAfter(campaign.ends())) throw new ClassOutsideCampaign();
        if (checked.scope() != null && !organizations.isWithin(checked.scope(), by.unit())) throw new NotFound();
        if (checked.parent() != null && !classes.isOf(campaign.id(), checked.parent())) throw new NoSuchClass();
        if (checked.makesUpFor() != null && !classes.isOf(campaign.id(), checked.makesUpFor())) throw new NoSuchClass();
        if (!checked.speaking().byHead()) return checked;
        var head = classes.head(by.unit(), day).orElseThrow(NoHeadKnown::new);
        return checked.with(checked.speaking().presentedBy(head.id(), head.name()));
    }

    private static boolean isForOthers(StudyClass before, ClassPlan after) {
        return before.plan().form() != after.form() || !before.audiences().equals(after.audiences());
    }

    private Campaign running(CampaignId id, Actor by) {
        var campaign = campaigns.get(id, by);
        if (!campaign.isRunning()) throw new NotRunning();
        return campaign;
    }

    private StudyClass own(ClassId id, int version, Actor by) {
        var one = run(id, by);
        if (one.version() != version) throw new ChangedMeanwhile();
        return one;
    }

    private StudyClass run(ClassId id, Actor by) {
        var one = get(id, by);
        if (!isRunBy(one, by)) throw new NotAllowed();
        return one;
    }

    private void tell(Actor by, String action, ClassId id, Map<String, String> details) {
        events.publishEvent(StudyChanged.of(by, action, id, details));
    }
}
