package vn.quantriet.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.People;
import vn.quantriet.shared.UnitId;

/** The people of the sample city: a head for every unit, members for every cell; handed over in batches. */
final class Members {

    private static final Map<UnitKind, List<String>> STAFF = Map.of(
            UnitKind.DISTRICT_COMMITTEE, List.of("Phó Bí thư Thường trực", "Báo cáo viên"),
            UnitKind.PARTY_BOARD, List.of("Phó Trưởng ban"),
            UnitKind.PRESS_AGENCY, List.of("Phó Tổng Biên tập"),
            UnitKind.POLITICAL_SCHOOL, List.of("Giảng viên lý luận chính trị"));
    private static final Map<String, List<String>> STAFF_AT = Map.of(
            "HP.VHNT", List.of("Phó Chủ tịch", "Văn nghệ sĩ", "Nhà văn"),
            "HP.KHKT", List.of("Phó Chủ tịch", "Nhà khoa học"));
    private static final int BATCH = 5_000;
    private static final NewPerson.Title DEPUTY = new NewPerson.Title("Phó Bí thư", false);

    private final People people;
    private final Map<String, UnitId> ids;
    private final InventedNames names;
    private final List<NewPerson> batch = new ArrayList<>(BATCH);

    Members(People people, Map<String, UnitId> ids, InventedNames names) {
        this.people = people;
        this.ids = ids;
        this.names = names;
    }

    /** Adds {@code number} people in all; units that have a head already get none. */
    void add(List<NewUnit> units, Set<String> headed, int number) {
        var hosts = units.stream().filter(Members::hasMembers).toList();
        var others = units.stream()
                .filter(unit -> !hasMembers(unit) && !headed.contains(unit.code()))
                .toList();
        for (var unit : others) add(Member.of(names.next(), id(unit), Member.head(unit)));
        var staffed = addStaff(units);
        var sizes = Shares.of(number - others.size() - staffed, weights(hosts));
        for (var i = 0; i < sizes.length; i++) addMembers(hosts.get(i), headed, sizes[i]);
        flush();
    }

    /** So that every audience has somebody in it. */
    private int addStaff(List<NewUnit> units) {
        var staffed = 0;
        for (var unit : units) {
            for (var title : staff(unit)) {
                add(Member.of(names.next(), id(unit), new NewPerson.Title(title, false)));
                staffed++;
            }
        }
        return staffed;
    }

    private void addMembers(NewUnit unit, Set<String> headed, int number) {
        for (var i = 0; i < number; i++) {
            var person = names.next();
            if (i == 0 && !headed.contains(unit.code())) add(Member.of(person, id(unit), Member.head(unit)));
            else if (i == 1 && number >= 9) add(Member.of(person, id(unit), DEPUTY));
            else add(Member.plain(person, id(unit)));
        }
    }

    private void add(NewPerson person) {
        batch.add(person);
        if (batch.size() == BATCH) flush();
    }

    private UnitId id(NewUnit unit) {
        return Objects.requireNonNull(ids.get(unit.code()));
    }

    private void flush() {
        if (!batch.isEmpty()) people.add(batch);
        batch.clear();
    }

    private static boolean hasMembers(NewUnit unit) {
        return unit.kind() == UnitKind.PARTY_CELL || Branches.isSingleCell(unit);
    }

    private static int[] weights(List<NewUnit> hosts) {
        return hosts.stream()
                .mapToInt(unit -> 8 + Math.floorMod(unit.code().hashCode(), 17))
                .toArray();
    }

    private static List<String> staff(NewUnit unit) {
        var there = STAFF_AT.get(unit.code());
        return there == null ? STAFF.getOrDefault(unit.kind(), List.of()) : there;
    }

    static String head(UnitKind kind) {
        return switch (kind) {
            case CITY_COMMITTEE,
                    DISTRICT_COMMITTEE,
                    UPPER_GRASSROOTS_COMMITTEE,
                    COMMUNE_COMMITTEE,
                    GRASSROOTS_ORGANISATION,
                    SECTIONAL_ORGANISATION,
                    PARTY_CELL,
                    PARTY_CAUCUS,
                    PARTY_AFFAIRS_COMMITTEE -> "Bí thư";
            case PARTY_OFFICE -> "Chánh Văn phòng";
            case PARTY_BOARD -> "Trưởng ban";
            case INSPECTION_COMMITTEE -> "Chủ nhiệm";
            case PEOPLES_COUNCIL, PEOPLES_COMMITTEE, FATHERLAND_FRONT, MASS_ORGANISATION, ASSOCIATION -> "Chủ tịch";
            case DEPARTMENT -> "Giám đốc";
            case PRESS_AGENCY -> "Tổng Biên tập";
            case POLITICAL_SCHOOL -> "Hiệu trưởng";
        };
    }
}
