package vn.quantriet.organization;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** What units are known by, edited by hand: identifier code, other names, where they are reached. */
@Component
public class UnitDescriptions {

    private final DirectoryStore directory;
    private final DescriptionStore descriptions;
    private final ApplicationEventPublisher events;

    UnitDescriptions(DirectoryStore directory, DescriptionStore descriptions, ApplicationEventPublisher events) {
        this.directory = directory;
        this.descriptions = descriptions;
        this.events = events;
    }

    @Transactional
    public void describe(String code, UnitAttributes attributes, Actor by) {
        by.require(Permission.MANAGE_ORGANISATION);
        var unit = directory.withCode(code, by.unit()).orElseThrow(NotFound::new);
        var before = descriptions.claim(unit);
        if (before.version() != attributes.version()) throw new ChangedMeanwhile();
        var checked = attributes.checked();
        if (checked.identifier() != null && descriptions.isTaken(checked.identifier(), unit))
            throw new IdentifierTaken(checked.identifier());
        descriptions.save(unit, checked);
        events.publishEvent(new UnitDescribed(by, code, before, checked));
    }
}
