package vn.quantriet.study.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.material.StudyMaterials;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.NamesRead;
import vn.quantriet.study.StudyTask;
import vn.quantriet.study.StudyTasks;

/** The desk of each who has to do with study; in no more statements than there are kinds of things on it. */
@Component
public class Desks {

    private final MyStudyStore mine;
    private final UnitDeskStore units;
    private final ClassLineStore classes;
    private final StudyMaterials materials;
    private final List<StudyTasks> tasks;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;

    Desks(
            MyStudyStore mine,
            UnitDeskStore units,
            ClassLineStore classes,
            StudyMaterials materials,
            ObjectProvider<StudyTasks> tasks,
            Scopes scopes,
            ApplicationEventPublisher events) {
        this.classes = classes;
        this.materials = materials;
        this.tasks = tasks.orderedStream().toList();
        this.scopes = scopes;
        this.mine = mine;
        this.units = units;
        this.events = events;
    }

    /** Each statement for itself: nothing on this desk has to agree with another line of it to the millisecond. */
    public MyDesk mine(Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return mine.of(by.account()).map(this::desk).orElse(MyDesk.EMPTY);
    }

    private MyDesk desk(MyStudyStore.Found found) {
        var documents = found.studies().stream()
                .filter(MyStudy::running)
                .flatMap(study -> study.readings().stream())
                .map(MyStudy.Reading::document)
                .distinct()
                .toList();
        var toRead = documents.isEmpty()
                ? List.<StudyMaterials.ToRead>of()
                : materials.of(found.person(), found.unit(), documents);
        return new MyDesk(found.studies(), toRead, tasks(found.person(), found.studies()));
    }

    private List<StudyTask> tasks(PersonId person, List<MyStudy> studies) {
        var asked = studies.stream().map(MyStudy::studied).toList();
        return tasks.stream()
                .flatMap(module -> module.of(person, asked).stream())
                .toList();
    }

    /** The people on the unit's own roster in a campaign, by name; without a choice, in the one that ends next. */
    @Transactional
    public UnitDesk unit(@Nullable CampaignId chosen, Actor by) {
        by.require(Permission.READ_PEOPLE);
        var campaigns = units.campaigns(by.unit());
        var shown = campaigns.stream()
                .filter(campaign -> chosen == null || campaign.id().equals(chosen))
                .findFirst();
        if (shown.isEmpty()) return UnitDesk.EMPTY;
        var id = shown.get().id();
        var people = units.people(id, by.unit());
        if (!people.isEmpty()) events.publishEvent(new NamesRead(by, "study-campaign:" + id, people.size()));
        return new UnitDesk(campaigns, shown.get(), people, units.waiting(id, by.unit()));
    }

    /** Classes the unit organises, and those above that call its people; what comes next first. */
    @Transactional(readOnly = true)
    public ClassDesk classes(Actor by) {
        by.require(Permission.CARRY_OUT);
        return new ClassDesk(classes.of(by.unit()), classes.calling(by.unit()), units.campaignsToTeach(by.unit()));
    }

    /** Classes of a campaign that one of the unit may refer to. */
    @Transactional(readOnly = true)
    public List<ClassChoice> choices(CampaignId campaign, Actor by) {
        by.require(Permission.CARRY_OUT);
        return units.choices(campaign, by.unit());
    }

    /** Classes of a campaign in a branch; one more than a page tells there is another. */
    @Transactional(readOnly = true)
    public List<ClassDesk.Line> classes(CampaignId campaign, @Nullable String unit, int page, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return classes.of(campaign, scopes.find(unit, null, by).id(), page);
    }

    @Transactional(readOnly = true)
    public CalendarEntry calendarEntry(ClassId id, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        return classes.entry(id, by).orElseThrow(NotFound::new);
    }
}
