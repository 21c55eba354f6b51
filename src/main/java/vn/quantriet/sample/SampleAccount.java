package vn.quantriet.sample;

import static vn.quantriet.shared.Role.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** An account to try a role with: who, where they sit, and the roles they hold at the unit of each code. */
record SampleAccount(String username, String title, String seat, Map<String, Set<Role>> roles) {

    private static final String PLAIN_MEMBER = "Đảng viên";
    private static final String CITY = "HP";
    private static final String DISTRICT = "HP.303";
    private static final String COMMUNE = "HP.303.11296";
    private static final String CELL = "HP.303.11296.CB01";

    /** The only list of them. */
    static final List<SampleAccount> ALL = List.of(
            of("quantri", "Quản trị hệ thống", CITY, ADMINISTRATOR),
            staff("vanphong", "HP.VP", OFFICE),
            staff("tuyengiao", "HP.BTG", PROPAGANDA),
            staff("tochuc", "HP.BTC", ORGANISATION),
            staff("kiemtra", "HP.UBKT", INSPECTION),
            officer("danvan", "HP.BDV"),
            officer("noichinh", "HP.BNC"),
            of("lanhdao", "Phó Bí thư", CITY, LEADER),
            officer("dangdoan.hdnd", "HP.DDHDND"),
            officer("bancansu.ubnd", "HP.BCSUBND"),
            officer("canbo.tttt", "HP.UBND.STTTT"),
            officer("canbo.noivu", "HP.UBND.SNV"),
            officer("baohaiphong", "HP.BAO"),
            officer("khoidoanhnghiep", "HP.KDN"),
            of("vp.hongbang", "Chuyên viên", DISTRICT, OFFICE),
            officer("canbo.hongbang", DISTRICT),
            officer("canbo.ngoquyen", "HP.304"),
            officer("canbo.quantoan", COMMUNE),
            of("bithu", "Bí thư", CELL, CELL_SECRETARY),
            of("dangvien", PLAIN_MEMBER, CELL, MEMBER),
            of("baocaovien", "Báo cáo viên", "HP.BTG", Map.of(CITY, Set.of(REPORTER))));

    NewAccount opened(Particulars who, String password, Map<String, UnitId> ids, boolean head) {
        var held = roles.entrySet().stream().collect(Collectors.toMap(e -> id(ids, e.getKey()), Map.Entry::getValue));
        return new NewAccount(username, password, person(who, id(ids, seat), head), held);
    }

    private NewPerson person(Particulars who, UnitId unit, boolean head) {
        if (title.equals(PLAIN_MEMBER)) return Member.plain(who, unit);
        return Member.of(who, unit, new NewPerson.Title(title, head));
    }

    private static UnitId id(Map<String, UnitId> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private static SampleAccount of(String username, String title, String seat, Map<String, Set<Role>> roles) {
        return new SampleAccount(username, title, seat, roles);
    }

    private static SampleAccount of(String username, String title, String seat, Role role) {
        return of(username, title, seat, Map.of(seat, Set.of(role)));
    }

    private static SampleAccount officer(String username, String seat) {
        return of(username, "Chuyên viên", seat, OFFICER);
    }

    /** Sits in a body of the city committee: an officer there, with the body's role over the whole city. */
    private static SampleAccount staff(String username, String seat, Role role) {
        return of(username, "Chuyên viên", seat, Map.of(CITY, Set.of(role), seat, Set.of(OFFICER)));
    }
}
