package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

/** The tree of units: added to as a whole, asked about by everybody. */
@Component
public class Organizations {

    private final UnitStore units;
    private final AdministrativeLineStore administrative;

    Organizations(UnitStore units, AdministrativeLineStore administrative) {
        this.units = units;
        this.administrative = administrative;
    }

    /** Adds units, each below the one its parent code names, which may be among them or in the tree already. */
    @Transactional
    public void add(List<NewUnit> added) {
        for (var generation : Generations.of(added)) units.insert(generation);
        var parents = new LinkedHashMap<String, String>();
        for (var unit : added) {
            if (unit.administrativeParentCode() != null) parents.put(unit.code(), unit.administrativeParentCode());
        }
        attach(parents);
    }

    /** Units that were just added find their place in the administrative line: the code of each, and its parent's. */
    @Transactional
    public void attach(Map<String, String> administrativeParents) {
        if (!administrativeParents.isEmpty()) administrative.attach(administrativeParents);
    }

    /**
     * Until the transaction ends, no decision changes the tree. Whoever writes down what units have to do asks for this
     * first; they do not wait for each other.
     */
    @Transactional
    public void hold() {
        units.hold();
    }

    /** The unit, if it lies in the branch the actor acts for. */
    @Transactional(readOnly = true)
    public Unit get(UnitId id, Actor by) {
        return units.findWithin(id, by.unit()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public boolean isWithin(UnitId below, UnitId above) {
        return units.findWithin(below, above).isPresent();
    }

    /** Every unit's name by its id; units that do not exist are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        return units.names(ids);
    }

    /** The identity of every unit by its code; codes that nobody has are left out. */
    @Transactional(readOnly = true)
    public Map<String, UnitId> withCodes(Collection<String> codes) {
        return units.withCodes(codes);
    }

    /** From the root down to the unit itself. */
    @Transactional(readOnly = true)
    public List<Unit> line(UnitId id) {
        return units.line(id);
    }

    /** The units a rule means, seen from the unit that issues it, in the tree of a day, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Unit> addressed(UnitId issuer, AddresseeRule rule, LocalDate day) {
        return units.addressed(issuer, rule, day);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return units.count() == 0;
    }
}
