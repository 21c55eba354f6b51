package vn.quantriet.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.paper.setting.PaperTask;
import vn.quantriet.paper.setting.QuestionsSettled;
import vn.quantriet.paper.writing.AlreadyHandedIn;
import vn.quantriet.paper.writing.AnswerMissing;
import vn.quantriet.paper.writing.NotToWrite;
import vn.quantriet.paper.writing.TooLateToTakeBack;
import vn.quantriet.paper.writing.Uploaded;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("study")
@Tag("paper")
class WritingAPaperTest extends PaperTown {

    @Test
    void whatIsWrittenIsSavedAndOfTwoDevicesTheSecondIsTold() {
        var visitor = visitor(CELL, Role.MEMBER);
        assertThat(visitor.page("/hoc-tap").select(".study-tasks").text()).contains("Bài thu hoạch", "chưa viết");
        assertThat(visitor.page(address()).select("textarea[name=tra-loi]")).hasSize(2);

        var kept = visitor.send(address() + "/tu-luu", "version", "0", "tra-loi", "một, hai", "tra-loi", "");
        assertThat(kept).hasStatusOk();
        assertThat(Visitor.body(kept)).isEqualTo("1");
        assertThat(visitor.send(address() + "/luu", "version", "1", "tra-loi", "một, hai, ba", "tra-loi", "bốn"))
                .hasStatus(303);
        var stale = visitor.send(address() + "/luu", "version", "1", "tra-loi", "ở máy khác", "tra-loi", "");
        assertThat(stale).hasStatus(409);
        assertThat(Visitor.body(stale)).contains("ở máy khác", "error-summary");
        assertThat(writing.sheet(campaign, member).answer(0)).isEqualTo("một, hai, ba");
        assertThat(visitor.statements(address())).isLessThanOrEqualTo(15);
        assertThat(visitor.statements("/hoc-tap")).isLessThanOrEqualTo(15);
    }

    @Test
    void aPaperIsHandedInWholeAndCountsAndIsTakenBackUntilItsDay() {
        assertThatThrownBy(() -> handedIn(member, ONE, " ")).isInstanceOf(AnswerMissing.class);
        handedIn(member, ONE, TWO);
        assertThat(counts().tests().paperIn()).isEqualTo(1);
        var seen = writing.sheet(campaign, member).version();
        assertThatThrownBy(() -> writing.save(campaign, seen, List.of("khác"), member))
                .isInstanceOf(AlreadyHandedIn.class);
        assertThatThrownBy(() ->
                        settings.ask(campaign, new PaperTask(MEMBERS, List.of("Khác?"), "", clock.instant(), 1), city))
                .isInstanceOf(QuestionsSettled.class);

        writing.takeBack(campaign, seen, member);
        assertThat(counts().tests().paperIn()).isZero();
        assertThat(writing.sheet(campaign, member).answer(1)).isEqualTo(TWO);
        ask(Duration.ofSeconds(-1));
        handedIn(member, ONE, TWO);
        assertThat(counts().tests().paperLate()).isEqualTo(1);
        var late = writing.sheet(campaign, member).version();
        assertThatThrownBy(() -> writing.takeBack(campaign, late, member)).isInstanceOf(TooLateToTakeBack.class);
        assertThat(differences()).isZero();
    }

    @Test
    void aFileIsHandedInAndReadWhileWhatWasTypedStays() throws Exception {
        var file = Files.createTempFile("bai", ".txt");
        try {
            Files.writeString(file, ONE + "\n" + TWO + "\nChi bộ tôi đã bàn và nhất trí làm những việc nói trên.");
            writing.save(campaign, 0, List.of("nháp", ""), member);
            writing.handIn(campaign, 1, List.of("nháp", ""), new Uploaded("../bài của tôi.txt", file), member);
        } finally {
            Files.delete(file);
        }
        var id = paper(member);
        assertThat(desk.show(id, secretary).words()).contains(TWO);
        assertThat(desk.show(id, secretary).fileName()).isEqualTo("bài của tôi.txt");
        var sent = visitor(CELL, Role.MEMBER).open("/hoc-tap/bai/" + id + "/tep");
        assertThat(sent).hasStatusOk();
        assertThat(Visitor.body(sent)).startsWith(ONE);
        assertThat(visitor(CELL, Role.REPORTER).open("/hoc-tap/bai/" + id + "/tep"))
                .hasStatus(404);
    }

    @Test
    void nobodyElseWritesAndOnlyWhoPlansAsks() {
        var stranger = town.actor("SOUTH", Role.OFFICER);
        assertThatThrownBy(() -> writing.sheet(campaign, stranger)).isInstanceOf(NotToWrite.class);
        assertThatThrownBy(() -> settings.tasks(campaign, secretary)).isInstanceOf(NotAllowed.class);
        var elsewhere = towns.build(1, 1).actor("", Role.PROPAGANDA);
        assertThatThrownBy(() -> settings.tasks(campaign, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.handIn(campaign, 7, List.of(ONE, TWO), null, later(member)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private vn.quantriet.shared.Actor later(vn.quantriet.shared.Actor by) {
        writing.save(campaign, 0, List.of("một"), by);
        return by;
    }

    @Test
    void questionsAndScaleAreSetOnOnePage() {
        var visitor = visitor("", Role.PROPAGANDA);
        var settingPage = address() + "/cai-dat";
        assertThat(visitor.page("/hoc-tap/dot/" + campaign).select("a[href='" + settingPage + "']"))
                .hasSize(1);
        assertThat(visitor.send(
                        settingPage + "/cau-hoi/6", "version", "1", "cau-hoi", "Một?\nHai?\n\n", "han", "31/12/2026"))
                .hasStatus(303);
        assertThat(settings.task(campaign, MEMBERS).orElseThrow().questions()).containsExactly("Một?", "Hai?");
        var wrong = visitor.send(settingPage + "/thang", "version", "0", "mau", "10", "muc-1", "Kém");
        assertThat(wrong).hasStatus(422);
        assertThat(Visitor.body(wrong)).contains("Kém");
        assertThat(visitor.send(
                        settingPage + "/thang",
                        "version",
                        "0",
                        "mau",
                        "30",
                        "muc-1",
                        "Đạt",
                        "dat-1",
                        "co",
                        "muc-2",
                        "Chưa đạt"))
                .hasStatus(303);
        assertThat(settings.names(campaign)).containsExactly("Đạt", "Chưa đạt");
        assertThat(visitor.statements(settingPage)).isLessThanOrEqualTo(15);
    }
}
