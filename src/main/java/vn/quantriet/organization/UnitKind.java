package vn.quantriet.organization;

/** What a unit is; the names are those of the glossary. */
public enum UnitKind {
    CITY_COMMITTEE,
    PARTY_OFFICE,
    PARTY_BOARD,
    INSPECTION_COMMITTEE,
    PARTY_CAUCUS,
    PARTY_AFFAIRS_COMMITTEE,
    DISTRICT_COMMITTEE,
    UPPER_GRASSROOTS_COMMITTEE,
    COMMUNE_COMMITTEE,
    GRASSROOTS_ORGANISATION,
    SECTIONAL_ORGANISATION,
    PARTY_CELL,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    FATHERLAND_FRONT,
    MASS_ORGANISATION,
    /** hội quần chúng: of writers, artists, scientists; no political and social organisation */
    ASSOCIATION,
    PRESS_AGENCY,
    POLITICAL_SCHOOL
}
