package vn.quantriet.sample;

import java.time.LocalDate;
import java.util.List;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;

/** A unit of the sample city. Its code names the unit above: HP.303.11296 stands below HP.303. */
final class SampleUnit {

    static final String ROOT = "HP";

    private static final String GOVERNMENT = "HP.UBND";

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private SampleUnit() {}

    static NewUnit of(String code, UnitKind kind, String name, List<String> aliases) {
        var dot = code.lastIndexOf('.');
        var parent = dot < 0 ? null : code.substring(0, dot);
        var unit = new NewUnit(code, name, kind, level(kind, code), parent, aliases, SINCE, true);
        return kind == UnitKind.DEPARTMENT || kind == UnitKind.PEOPLES_COMMITTEE && District.owns(code)
                ? answeringTo(GOVERNMENT, unit)
                : unit;
    }

    /** In the administrative line, besides its place in the party's. */
    private static NewUnit answeringTo(String above, NewUnit unit) {
        return new NewUnit(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level(),
                unit.parentCode(),
                unit.aliases(),
                unit.validFrom(),
                unit.sample(),
                above,
                unit.identifier(),
                unit.contacts());
    }

    private static UnitLevel level(UnitKind kind, String code) {
        return switch (kind) {
            case CITY_COMMITTEE -> UnitLevel.CITY;
            case DISTRICT_COMMITTEE, UPPER_GRASSROOTS_COMMITTEE -> UnitLevel.DISTRICT;
            case COMMUNE_COMMITTEE, GRASSROOTS_ORGANISATION -> UnitLevel.GRASSROOTS;
            case SECTIONAL_ORGANISATION -> UnitLevel.SECTION;
            case PARTY_CELL -> UnitLevel.CELL;
            case PARTY_OFFICE,
                    PARTY_BOARD,
                    INSPECTION_COMMITTEE,
                    PARTY_CAUCUS,
                    PARTY_AFFAIRS_COMMITTEE,
                    PEOPLES_COUNCIL,
                    PEOPLES_COMMITTEE,
                    DEPARTMENT,
                    FATHERLAND_FRONT,
                    MASS_ORGANISATION,
                    ASSOCIATION,
                    PRESS_AGENCY,
                    POLITICAL_SCHOOL -> District.owns(code) ? UnitLevel.DISTRICT : UnitLevel.CITY;
        };
    }
}
