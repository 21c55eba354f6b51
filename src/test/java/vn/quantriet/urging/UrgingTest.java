package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.testing.Visitor;

/** Somebody above urges all who have open work in a list. */
@DatabaseTest("urging-pages")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@Tag("duties")
class UrgingTest {

    private static final LocalDate DAY = LocalDate.of(2029, 1, 8);

    @Autowired
    UrgedTown towns;

    @Autowired
    Urgings urgings;

    @Autowired
    Notices notices;

    @Autowired
    Visitor.Door door;

    @Autowired
    MovableClock clock;

    private UrgedTown.Built town;
    private AssignmentId first;
    private AssignmentId second;

    @BeforeEach
    void build() {
        clock.set(DAY);
        town = towns.build();
        first = towns.due(town, "", "-C1", DAY.minusDays(5));
        second = towns.due(town, "", "-C2", DAY.minusDays(5));
    }

    @Test
    void fromTheListToWhoeverHasOpenWorkAndBack() {
        towns.handIn(towns.due(town, "", "-C1", DAY.minusDays(5)), DAY.minusDays(6));
        towns.due(town, "", "", DAY.minusDays(5));
        var office = as(town.city(), Role.OFFICE);
        var list = office.page("/nhiem-vu?trang-thai=qua-han");
        var write = office.page(list.select(".head-actions a[href*=don-doc]").attr("href"));
        assertThat(write.select("main").text())
                .contains("2 đơn vị cấp dưới có 2 nhiệm vụ chưa nộp kết quả")
                .contains("1 người nhận được");

        var form = write.select("[name=phieu]").val();
        var address = write.select("main form").attr("action");
        assertThat(address).contains("trang-thai=qua-han");
        var sent = office.send(address, "phieu", form, "noi-dung", "Đề nghị nộp trước ngày 15.");
        var page = office.page(Visitor.target(sent));
        assertThat(page.select("main").text())
                .contains("2 đơn vị · 2 nhiệm vụ · 1 người")
                .contains("từ đó đã nộp 0/2");

        var cell = as(town.cell(), Role.CELL_SECRETARY);
        var notice = cell.page(cell.page("/thong-bao").select(".unread a").attr("href"));
        assertThat(notice.select("main").text()).contains("Đề nghị nộp trước ngày 15.");
        assertThat(notice.select("a[href=/nhiem-vu/" + first + "]")).hasSize(1);
        assertThat(notice.select("tbody tr")).hasSize(1);
        assertThat(cell.page("/nhiem-vu/" + first).select("#don-doc").text()).contains("Đề nghị nộp trước ngày 15.");

        towns.handIn(first, DAY);
        assertThat(office.page("/don-doc").select("main").text()).contains("1/2 (50,00 %)");
    }

    @Test
    void aFormThatArrivesTwiceIsOneUrgingAndOtherWordsAreAnother() {
        var once = urgings.send(urging("a", "Khẩn trương."), town.city());
        assertThat(urgings.send(urging("a", "Khẩn trương."), town.city())).isEqualTo(once);
        assertThat(towns.notices(town.cell())).isEqualTo(1);
        assertThat(urgings.send(urging("a", "Rất khẩn trương."), town.city())).isNotEqualTo(once);
        assertThat(towns.notices(town.cell())).isEqualTo(2);
    }

    @Test
    void whereNobodyHasOpenWorkNobodyIsUrgedAndTheWordsAreKept() {
        towns.handIn(first, DAY);
        towns.handIn(second, DAY);
        var office = as(town.city(), Role.OFFICE);
        assertThat(office.page("/don-doc/moi").select("main").text()).contains("không có ai để đôn đốc");
        var refused = office.send("/don-doc/moi", "phieu", "x", "noi-dung", "Khẩn trương lên.");
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains("Khẩn trương lên.");
        assertThat(urgings.list(0, town.city()).rows()).isEmpty();
        assertThatThrownBy(() -> urgings.send(urging("b", "Lên."), town.city())).isInstanceOf(NothingToUrge.class);
    }

    @Test
    void withoutWordsNothingIsSent() {
        assertThat(as(town.city(), Role.OFFICE).send("/don-doc/moi", "phieu", "x", "noi-dung", " "))
                .hasStatus(422);
        assertThatThrownBy(() -> urging("c", "a".repeat(2_001))).isInstanceOf(WordsTooLong.class);
    }

    @Test
    void onlyWhoeverMayConfirmUrgesAndOnlyBelow() {
        assertThatThrownBy(() -> urgings.send(urging("d", "Lên."), town.commune()))
                .isInstanceOf(NotAllowed.class);
        var fromAbove = urgings.send(urging("e", "Lên."), town.city());
        assertThatThrownBy(() -> urgings.get(fromAbove, 0, town.district())).isInstanceOf(NotFound.class);
        var ofTheDistrict = urgings.send(urging("f", "Lên."), town.district());
        assertThat(urgings.get(ofTheDistrict, 0, town.city()).urging().units()).isEqualTo(2);
    }

    private static NewUrging urging(String form, String words) {
        return new NewUrging(form, words, AssignmentFilter.ALL, "/nhiem-vu");
    }

    private Visitor as(Actor who, Role role) {
        return door.as((who.unitName() + "." + role).toLowerCase(Locale.ROOT));
    }
}
