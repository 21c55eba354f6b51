package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("study")
@Tag("study")
class PagesOfStudyTest extends TaughtTown {

    @Test
    void onlyWhoRunsTheClassSeesNamesAndMarks() {
        var id = taught(Form.CLASS, secretary);

        assertThatThrownBy(() -> attendance.markRest(id, town.actor("NORTH", Role.OFFICER)))
                .isInstanceOf(NotAllowed.class);
        var name = "Đảng viên " + CELL;
        assertThat(visitor(CELL, Role.CELL_SECRETARY).page("/hoc-tap/lop/" + id).text())
                .contains(name);
        assertThat(visitor("NORTH", Role.OFFICER).page("/hoc-tap/lop/" + id).text())
                .doesNotContain(name)
                .contains("5");
        var facts = "/hoc-tap/dot/" + campaign + "/so-lieu?muc=con-lai&don-vi=";
        assertThat(visitor("", Role.PROPAGANDA)
                        .page(facts + town.unitCode(CELL))
                        .text())
                .doesNotContain(name)
                .contains("5");
        assertThat(visitor("NORTH-1", Role.OFFICER)
                        .page(facts + town.unitCode(CELL))
                        .text())
                .contains(name);
    }

    @Test
    void aPageCostsAtMostFifteenStatementsAndOneTapMarksAPerson() {
        var id = taught(Form.CLASS, secretary);
        var visitor = visitor(CELL, Role.CELL_SECRETARY);
        var person = cell.getFirst().toString();

        assertThat(visitor.send("/hoc-tap/lop/" + id + "/diem-danh", "nguoi", person, "ghi", "PRESENT"))
                .hasStatus(303);
        assertThat(count("PRESENT", campaign)).isEqualTo(1);
        var stale = visitor.send("/hoc-tap/lop/" + id + "/diem-danh", "nguoi", person, "ghi", "ABSENT");
        assertThat(stale).hasStatus(409);
        assertThat(Visitor.body(stale)).contains("error-summary");
        for (var page : List.of(
                "/hoc-tap",
                "/hoc-tap/don-vi",
                "/hoc-tap/lop",
                "/hoc-tap/dot",
                "/hoc-tap/lop/" + id,
                "/hoc-tap/dot/" + campaign,
                "/hoc-tap/dot/" + campaign + "/so-lieu",
                "/hoc-tap/dot/" + campaign + "/lop/moi"))
            assertThat(visitor.statements(page)).as(page).isLessThanOrEqualTo(15);
    }
}
