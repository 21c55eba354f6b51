package vn.quantriet.study.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.NamesRead;
import vn.quantriet.study.PaperMarks;
import vn.quantriet.study.campaign.Campaigns;

/** What a number of a campaign was counted from. Above the own line that is numbers again, down to where names are. */
@Component
public class FactSheet {

    private final Campaigns campaigns;
    private final FactStore store;
    private final ObjectProvider<PaperMarks> marks;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;

    FactSheet(
            Campaigns campaigns,
            FactStore store,
            ObjectProvider<PaperMarks> marks,
            Scopes scopes,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.store = store;
        this.marks = marks;
        this.scopes = scopes;
        this.events = events;
    }

    @Transactional
    public Facts show(CampaignId id, @Nullable String unit, FactFilter filter, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var campaign = campaigns.get(id, by);
        var scope = scopes.find(unit, null, by);
        var counted = store.count(id, filter, scope.id(), by.unit());
        var named = counted.stream().mapToLong(FactStore.Counted::named).sum();
        var people = named > 0 && by.may(Permission.READ_PEOPLE)
                ? store.people(id, filter, scope.id(), by.unit())
                : List.<Learner>of();
        if (!people.isEmpty())
            events.publishEvent(new NamesRead(by, "study-campaign:" + id + "/" + scope.code(), people.size()));
        var total = counted.stream().mapToLong(FactStore.Counted::people).sum();
        return new Facts(
                campaign,
                scopes.line(scope, null, by),
                filter,
                marks.stream().flatMap(module -> module.names(id).stream()).toList(),
                below(scope, counted),
                people,
                total,
                people.isEmpty() ? 0 : named);
    }

    private List<Facts.Below> below(Scope scope, List<FactStore.Counted> counted) {
        var people = counted.stream().collect(Collectors.toMap(FactStore.Counted::unit, FactStore.Counted::people));
        return scopes.andBelow(scope, null).stream()
                .filter(unit -> people.containsKey(unit.id()))
                .map(unit -> new Facts.Below(unit, isOf(unit, scope.id()), people.getOrDefault(unit.id(), 0L)))
                .sorted(Comparator.comparingLong(below -> -below.people()))
                .toList();
    }

    private static boolean isOf(Scope unit, UnitId scope) {
        return unit.id().equals(scope);
    }

    /** The units that have not finished, by name; one more than a page tells there is another. */
    @Transactional(readOnly = true)
    public List<UnfinishedUnit> unfinished(CampaignId id, @Nullable String unit, int page, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var scope = scopes.find(unit, null, by);
        return store.unfinished(campaigns.get(id, by).id(), scope.id(), page);
    }
}
