package vn.quantriet.person;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** One person with everything that is written down, newest first; whoever reads it is written down too. */
@Component
public class PersonSheet {

    private final PersonSheetStore sheets;
    private final ApplicationEventPublisher events;

    PersonSheet(PersonSheetStore sheets, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.events = events;
    }

    /** A person on a roster of the actor's branch, or holding a position there. */
    @Transactional
    public Shown get(PersonId id, Actor by) {
        by.require(Permission.READ_PEOPLE);
        var found = sheets.find(id, by.unit()).orElseThrow(NotFound::new);
        var sensitive = by.may(Permission.READ_SENSITIVE);
        events.publishEvent(new PersonRead(by, "person:" + id, Map.of("sensitive", told(sensitive))));
        var person = found.person();
        return new Shown(
                sensitive ? person : person.without(),
                found.unitName(),
                found.unitCode(),
                sensitive,
                found.own() && by.may(Permission.MANAGE_PEOPLE),
                sheets.positions(id),
                new History(sheets.stays(id), sheets.turns(id)),
                sheets.audiences(id));
    }

    private static String told(boolean sensitive) {
        return sensitive ? "person.read-whole" : "person.read-without-sensitive";
    }

    /** What happened, newest first. */
    public record History(List<Stay> stays, List<Turn> turns) {}

    /** {@code sensitive}: with what not everybody may see; {@code changeable}: by the one who asked. */
    public record Shown(
            Person person,
            String unitName,
            String unitCode,
            boolean sensitive,
            boolean changeable,
            List<Held> positions,
            History history,
            List<String> audiences) {

        public List<Held> current() {
            return positions.stream().filter(held -> held.until() == null).toList();
        }
    }
}
