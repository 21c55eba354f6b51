package vn.quantriet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.paper.marking.MarkingFilter;
import vn.quantriet.paper.marking.MarkingFilter.Which;
import vn.quantriet.paper.marking.NothingToMark;
import vn.quantriet.paper.marking.NothingToSample;
import vn.quantriet.paper.marking.OwnPaperNotMarked;
import vn.quantriet.paper.marking.Round;
import vn.quantriet.paper.setting.Mark;
import vn.quantriet.paper.setting.Scale;
import vn.quantriet.paper.setting.ScaleInUse;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("study")
@Tag("paper")
class MarkingPapersTest extends PaperTown {

    @Test
    void theCellMarksAndTheWriterReadsMarkAndComment() {
        var id = handedIn(member, ONE, TWO);
        var visitor = visitor(CELL, Role.CELL_SECRETARY);
        assertThat(visitor.page("/hoc-tap/dot/" + campaign + "/cham-bai")
                        .select("tbody a")
                        .eachText())
                .hasSize(1);
        assertThat(visitor.page("/hoc-tap/bai/" + id).text()).contains(ONE, TWO);
        var sent = visitor.send(
                "/hoc-tap/bai/" + id + "/cham", "lan", "1", "vong", "FIRST", "muc", "2", "nhan-xet", "Liên hệ tốt.");
        assertThat(sent).hasStatus(303);
        assertThat(visitor(CELL, Role.MEMBER).page(address()).text()).contains("đã chấm: Khá", "Liên hệ tốt.");
        assertThat(counts().tests().paperPassed()).isEqualTo(1);
        assertThat(counts().tests().marks().get(1)).isEqualTo(1);
        assertThatThrownBy(() -> marking.mark(id, 1, Round.FIRST, 1, "", secretary))
                .isInstanceOf(NothingToMark.class);
        assertThat(visitor.statements("/hoc-tap/bai/" + id)).isLessThanOrEqualTo(15);
        assertThat(visitor.statements("/hoc-tap/dot/" + campaign + "/cham-bai")).isLessThanOrEqualTo(15);
        assertThat(differences()).isZero();
    }

    @Test
    void aSampleIsMarkedTwiceBlindlyAndAThirdSettlesADifference() {
        var id = handedIn(member, ONE, TWO);
        assertThatThrownBy(() -> desk.draw(campaign, officer)).isInstanceOf(NothingToSample.class);
        marking.mark(id, 1, Round.FIRST, 1, "Nhận xét thứ nhất", secretary);
        assertThat(desk.draw(campaign, officer)).isEqualTo(1);
        assertThatThrownBy(() -> desk.draw(campaign, officer)).isInstanceOf(NothingToSample.class);

        var list = desk.list(campaign, new MarkingFilter(Which.SECOND, 0), officer);
        assertThat(list.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.place()).isNull());
        assertThat(desk.show(id, officer).marks()).isEmpty();
        assertThat(visitor(COMMUNE, Role.OFFICER).page("/hoc-tap/bai/" + id).text())
                .doesNotContain("Nhận xét thứ nhất")
                .contains("Chấm lần hai");
        assertThatThrownBy(() -> marking.mark(id, 1, Round.SECOND, 4, "", secretary))
                .isInstanceOf(NothingToMark.class);

        marking.mark(id, 1, Round.SECOND, 4, "", officer);
        assertThat(counts().tests().marks().getFirst())
                .as("the first counts meanwhile")
                .isEqualTo(1);
        assertThat(desk.list(campaign, new MarkingFilter(Which.DIFFERENT, 0), leader)
                        .lines())
                .hasSize(1);
        assertThatThrownBy(() -> marking.mark(id, 1, Round.THIRD, 4, "", officer))
                .isInstanceOf(NothingToMark.class);
        marking.mark(id, 1, Round.THIRD, 4, "Thống nhất", leader);

        assertThat(desk.show(id, leader).marks()).hasSize(3);
        assertThat(counts().tests().paperPassed()).isZero();
        assertThat(counts().tests().marks().get(3)).isEqualTo(1);
        assertThat(differences()).isZero();
        assertThatThrownBy(
                        () -> database.sql("update paper.marking set place = 1").update())
                .hasMessageContaining("marking");
    }

    @Test
    void whatDidNotPassIsWrittenAnewAndEveryAttemptIsKept() {
        var id = handedIn(member, ONE, TWO);
        marking.mark(id, 1, Round.FIRST, 4, "Chép", secretary);
        marking.sendBack(id, 1, "Viết bằng lời của mình", secretary);
        assertThat(visitor(CELL, Role.MEMBER).page(address()).text()).contains("Viết bằng lời của mình");
        assertThat(counts().tests().paperIn()).isZero();
        assertThatThrownBy(() -> marking.mark(id, 1, Round.FIRST, 1, "", secretary))
                .isInstanceOf(NothingToMark.class);
        handedIn(member, TWO, ONE);
        assertThatThrownBy(() -> marking.mark(id, 1, Round.FIRST, 1, "", secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        marking.mark(id, 2, Round.FIRST, 1, "", secretary);
        assertThat(desk.show(id, secretary).before()).hasSize(1);
        assertThatThrownBy(() -> marking.sendBack(id, 2, "nữa", secretary)).isInstanceOf(NothingToMark.class);
        assertThat(counts().tests().paperPassed()).isEqualTo(1);
    }

    @Test
    void onlyTheOwnLineReadsAPaperAndNobodyMarksTheirOwn() {
        var id = handedIn(member, ONE, TWO);
        var own = handedIn(secretary, TWO, ONE);
        for (var unit : List.of("NORTH-1-2", "NORTH", "SOUTH-1"))
            assertThatThrownBy(() -> desk.show(id, town.actor(unit, Role.OFFICER)))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.show(id, reporter)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> marking.mark(own, 1, Round.FIRST, 1, "", secretary))
                .isInstanceOf(OwnPaperNotMarked.class);
        marking.mark(own, 1, Round.FIRST, 1, "", officer);
        desk.show(id, officer);
        assertThat(database.sql("""
                        select count(*) from audit.entry where action = 'paper.read' and subject = :subject
                        """)
                        .param("subject", "reflection-paper:" + id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var facts = "/hoc-tap/dot/" + campaign + "/so-lieu?muc=da-nop&don-vi=" + town.unitCode(CELL);
        assertThat(visitor("NORTH", Role.OFFICER).page(facts).text())
                .contains("2")
                .doesNotContain(member.name());
    }

    @Test
    void papersOfTheSameUnitThatSayTheSameAreHintedAt() {
        var words = "Qua học tập tôi nhận ra việc gần dân phải bắt đầu từ những điều nhỏ nhất trong khu phố mỗi ngày.";
        handedIn(reporter, words + " " + ONE, TWO);
        var copied = handedIn(member, words, "Phần này do chính tôi nghĩ ra khi đi thăm bà con ở xóm dưới.");
        assertThat(desk.show(copied, secretary).alike()).singleElement().satisfies(alike -> {
            assertThat(alike.name()).isEqualTo(reporter.name());
            assertThat(alike.percent()).isBetween(40, 80);
            assertThat(alike.passages().getFirst()).contains("gần dân phải bắt đầu từ những điều nhỏ nhất");
        });
        assertThat(visitor(CELL, Role.CELL_SECRETARY)
                        .page("/hoc-tap/bai/" + copied)
                        .text())
                .contains("không phải kết luận");
    }

    @Test
    void aScaleInUseOnlyChangesItsNames() {
        marking.mark(handedIn(member, ONE, TWO), 1, Round.FIRST, 3, "", secretary);
        var two = new Scale(List.of(new Mark(1, "Đạt", true), new Mark(2, "Chưa đạt", false)), 10, 0);
        assertThatThrownBy(() -> settings.markBy(campaign, two, city)).isInstanceOf(ScaleInUse.class);
        var renamed = Scale.USUAL.marks().stream()
                .map(mark -> new Mark(mark.place(), "Loại " + mark.place(), mark.passes()))
                .toList();
        settings.markBy(campaign, new Scale(renamed, 20, 0), city);
        assertThat(visitor(CELL, Role.MEMBER).page(address()).text()).contains("đã chấm: Loại 3");
        var table =
                visitor("", Role.PROPAGANDA).page("/hoc-tap/dot/" + campaign).select("#trac-nghiem-thu-hoach");
        assertThat(table.select("thead").text()).contains("Loại 3");
        assertThat(Visitor.body(visitor("", Role.PROPAGANDA).open("/hoc-tap/dot/" + campaign + "/so-lieu?muc=muc-3")))
                .contains("Loại 3");
    }
}
