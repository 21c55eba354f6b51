package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.study.sitting.ClassPlan;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.sitting.NobodyToConvene;
import vn.quantriet.study.sitting.Setting;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** What those who are called to a class are told. */
@DatabaseTest("study")
@Tag("study")
class InvitationsTest extends TaughtTown {

    private Actor commune;
    private Visitor member;

    /** The secretary is called, too. */
    @BeforeEach
    void secretaryStudies() {
        campaigns.retake(campaign, 1, today(), city);
        commune = town.actor("NORTH-1", Role.OFFICER);
        member = visitor(CELL, Role.CELL_SECRETARY);
    }

    private ClassPlan tomorrow(int hour) {
        var starts =
                today().plusDays(1).atTime(6 + hour, 30).atZone(clock.getZone()).toInstant();
        var setting =
                new Setting(starts, starts.plus(Duration.ofHours(2)), "Nhà văn hóa phường", "Phòng 2", false, null);
        return new ClassPlan(
                "Hội nghị quán triệt", Form.CLASS, List.of(6), null, null, null, setting, bySomebodyElse());
    }

    private ClassId called() {
        var id = classes.plan(campaign, tomorrow(0), commune);
        classes.convene(id, commune);
        return id;
    }

    @Test
    void whoIsCalledFindsItAboveTheirWorkAndUnderTheBell() {
        var id = called();

        var work = member.page("/viec-cua-toi");
        assertThat(work.select(".bell-count").text()).isEqualTo("1");
        assertThat(work.select(".appointment").text())
                .contains("Hội nghị quán triệt")
                .contains("Phòng 2, Nhà văn hóa phường")
                .doesNotContain("Đã đổi");
        assertThat(work.select(".appointment a[href=/hoc-tap/lich/" + id + ".ics]"))
                .hasSize(1);
        assertThat(member.page("/hoc-tap").select("#lop-" + id)).hasSize(1);

        var list = member.page("/thong-bao");
        assertThat(list.select(".unread a").text()).contains("Triệu tập dự «Hội nghị quán triệt»");
        var notice = member.page(list.select(".unread a").attr("href"));
        assertThat(notice.select("a.btn-primary").attr("href")).isEqualTo("/hoc-tap#lop-" + id);
        assertThat(notice.select(".bell-count")).isEmpty();
        assertThat(member.statements("/viec-cua-toi")).isLessThanOrEqualTo(15);
    }

    @Test
    void anotherTimeOrPlaceIsToldOnceAndAnotherNameNever() {
        var id = called();
        classes.change(id, 0, tomorrow(3), commune);
        var other = tomorrow(3);
        var renamed =
                new ClassPlan("Tên khác", Form.CLASS, List.of(6), null, null, null, other.setting(), bySomebodyElse());
        classes.change(id, 1, renamed, commune);

        assertThat(told(id)).containsExactly("CALLED 11/1", "MOVED 11/1");
        var appointment = member.page("/viec-cua-toi").select(".appointment").text();
        assertThat(appointment)
                .contains("Tên khác")
                .contains("Đã đổi; trước đây là")
                .contains("Phòng 2");
        assertThat(member.page("/thong-bao").select(".unread a").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("đổi lịch");
    }

    @Test
    void whatDoesNotTakePlaceIsToldOnceAndNoLongerOffersTheCalendar() {
        var id = called();
        classes.cancel(id, 0, "bão số 3", commune);

        assertThat(told(id)).containsExactly("CALLED 11/1", "CANCELLED 11/1");
        var appointment = member.page("/viec-cua-toi").select(".appointment");
        assertThat(appointment.text()).contains("Không tổ chức nữa").contains("bão số 3");
        assertThat(appointment.select("a[href$=ics]")).isEmpty();
        assertThat(member.page("/thong-bao").select(".unread a").eachText())
                .first()
                .asString()
                .contains("không tổ chức nữa");
    }

    @Test
    void whoAnswersForPeopleSeesHowManyOfThemAreCalledElsewhere() {
        var id = called();

        assertThat(member.page("/hoc-tap/lop")
                        .select("#trieu-tap")
                        .parents()
                        .select("tbody tr")
                        .text())
                .contains("Hội nghị quán triệt")
                .endsWith("6");
        assertThat(member.page("/hoc-tap/don-vi").select(".headline").text()).contains("6 người được triệu tập");
        assertThat(visitor("SOUTH-1-1", Role.CELL_SECRETARY)
                        .page("/hoc-tap/lop")
                        .select("#trieu-tap"))
                .isEmpty();
        assertThat(visitor("NORTH-1", Role.OFFICER).page("/hoc-tap/lop/" + id).text())
                .contains("11 người, 1 người có tài khoản");
    }

    @Test
    void ofTwoWhoCallAtOnceNobodyIsToldTwice() throws Exception {
        var id = classes.plan(campaign, tomorrow(0), commune);
        Callable<Integer> call = () -> {
            try {
                return classes.convene(id, commune);
            } catch (NobodyToConvene _) {
                return 0;
            }
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(call, call));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(11);
        }
        assertThat(told(id)).containsExactly("CALLED 11/1");
    }

    @Test
    void twoThousandAreCalledInAsManyStatementsAsFew() {
        var few = statements(called());
        var many = members("SOUTH-1-1", 2_000);
        open(many);
        campaigns.retake(campaign, 2, today(), city);
        var district = town.actor("SOUTH", Role.OFFICER);
        var id = classes.plan(campaign, tomorrow(5), district);
        var before = Database.statementsOfThisThread();
        assertThat(classes.convene(id, district)).isEqualTo(2_020);
        assertThat(Database.statementsOfThisThread() - before).isEqualTo(few);
        assertThat(told(id)).containsExactly("CALLED 2020/2000");
    }

    /** What calling costs for a class of the same kind with a handful. */
    private long statements(ClassId other) {
        classes.cancel(other, 0, "để triệu tập lại", commune);
        var id = classes.plan(campaign, tomorrow(2), commune);
        var before = Database.statementsOfThisThread();
        classes.convene(id, commune);
        return Database.statementsOfThisThread() - before;
    }

    private void open(List<PersonId> people) {
        database.sql("""
                insert into identity.account (username, password_hash, person_id)
                select 'moi.' || id, 'x', id from unnest(:people) as person (id)
                """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    private List<String> told(ClassId id) {
        return database.sql("""
                select kind || ' ' || people || '/' || reached as told from study.announcement
                where class_id = :class order by id
                """)
                .param("class", id.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
