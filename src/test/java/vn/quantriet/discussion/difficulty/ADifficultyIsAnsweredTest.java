package vn.quantriet.discussion.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.quantriet.discussion.ADutyToTalkAbout;
import vn.quantriet.discussion.difficulty.DifficultyFilter.Section;
import vn.quantriet.obligation.Town;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.Show;
import vn.quantriet.testing.DatabaseTest;

/** Raised by a cell, passed up, answered, reopened. */
@DatabaseTest("discussion")
@Import(Town.class)
@Tag("duties")
class ADifficultyIsAnsweredTest extends ADutyToTalkAbout {

    @Test
    void itGoesUpTheLineAndComesBackAnswered() {
        var id = raise("NORTH-1", null);
        assertThat(waiting(commune)).isEqualTo(1);
        assertThat(waiting(city)).isZero();

        difficulties.passUp(id, 0, town.unit(""), "Ngoài thẩm quyền của phường.", commune);
        assertThat(waiting(commune)).isZero();
        assertThat(waiting(city)).isEqualTo(1);
        difficulties.answer(id, 1, "Thành phố cấp kinh phí quý III.", city);

        assertThat(waiting(city)).isZero();
        var sheet = list.get(id, secretary);
        assertThat(sheet.head().difficulty().state())
                .isInstanceOfSatisfying(
                        DifficultyState.Answered.class,
                        answered -> assertThat(answered.answer()).isEqualTo("Thành phố cấp kinh phí quý III."));
        assertThat(sheet.steps())
                .extracting(DifficultyStep::words)
                .containsExactly(
                        "Thiếu kinh phí mở lớp.", "Ngoài thẩm quyền của phường.", "Thành phố cấp kinh phí quý III.");
        assertThat(sheet.steps())
                .extracting(DifficultyStep::name)
                .containsExactly(secretary.name(), commune.name(), city.name());

        difficulties.reopen(id, 2, "Chưa nói mức cấp.", LocalDate.now(clock).plusDays(5), secretary);
        assertThat(waiting(city)).isEqualTo(1);
        assertThat(list.get(id, secretary).steps()).hasSize(4);
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondIsTold() {
        var id = raise("NORTH-1", null);
        difficulties.answer(id, 0, "Đã bố trí.", commune);

        assertThatThrownBy(() -> difficulties.answer(id, 0, "Không có.", commune))
                .isInstanceOf(ChangedMeanwhile.class);
        var answer = send(
                "/kien-nghi/" + id + "/tra-loi",
                town.as("NORTH-1", Role.LEADER),
                Map.of("version", "0", "loi-le", "Không có."));
        assertThat(answer).hasStatus(409).bodyText().contains("Không có.");
        assertThat(list.get(id, secretary).steps()).hasSize(2);
    }

    @Test
    void onlyWhoMayDoesWhat() {
        var id = raise("NORTH-1", null);
        assertThatThrownBy(() -> difficulties.answer(id, 0, "Tự trả lời.", secretary))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> difficulties.answer(id, 0, "Trả lời hộ.", city))
                .isInstanceOf(NotWithYou.class);
        assertThatThrownBy(() -> difficulties.passUp(id, 0, town.unit("SOUTH"), "Nhờ quận bạn.", commune))
                .isInstanceOf(NobodyAbove.class);
        assertThatThrownBy(() -> difficulties.reopen(id, 0, "Lâu quá.", null, secretary))
                .isInstanceOf(NotAnswered.class);
        assertThatThrownBy(() -> list.get(id, town.actor("SOUTH", Role.OFFICE))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> difficulties.subject(duty, commune))
                .as("not its own duty")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsOverdueStandsFirstAndListsAreFiltered() {
        var calm = raise("NORTH-1", null);
        var soon = raise("NORTH-1", LocalDate.now(clock).plusDays(3));
        var late = raise("NORTH-1", LocalDate.now(clock));
        database.sql("update discussion.difficulty set answer_by = answer_by - 2 where id = :id")
                .param("id", late.value())
                .update();
        assertThatThrownBy(() -> raise("NORTH-1", LocalDate.now(clock).minusDays(1)))
                .isInstanceOf(AnswerDayGone.class);

        var page = page("/kien-nghi", town.as("NORTH-1", Role.LEADER));

        assertThat(page.select(".work h2 a").eachAttr("href"))
                .containsExactly("/kien-nghi/" + late, "/kien-nghi/" + soon, "/kien-nghi/" + calm);
        assertThat(page.select(".work").eachText().getFirst()).contains("Quá hạn trả lời");
        difficulties.answer(calm, 0, "Xong.", commune);
        var asCell = town.as(CELL, Role.CELL_SECRETARY);
        assertThat(page("/kien-nghi?muc=da-neu", asCell).select(".work")).hasSize(3);
        assertThat(page("/kien-nghi?muc=da-neu&trang-thai=da-tra-loi", asCell).select(".work"))
                .hasSize(1);
        assertThat(page("/kien-nghi?muc=da-neu&van-ban=khac", asCell).select(".work"))
                .isEmpty();
        assertThat(page("/kien-nghi?muc=toan-nhanh&van-ban=" + slug, town.as("", Role.OFFICE))
                        .select(".work"))
                .hasSize(3);
        assertThat(page("/kien-nghi?muc=toan-nhanh", town.as("", Role.OFFICE))
                        .select("#tong-so")
                        .text())
                .isEqualTo("3");
        assertThat(get("/kien-nghi?muc=toan-nhanh", asCell)).hasStatus(403);
    }

    @Test
    void theFormProposesWhoGaveTheDutyAndKeepsWhatWasTyped() {
        var asCell = town.as(CELL, Role.CELL_SECRETARY);
        assertThat(page("/nhiem-vu/" + duty, asCell).select("a[href=/nhiem-vu/" + duty + "/kien-nghi]"))
                .hasSize(1);
        assertThat(page("/nhiem-vu/" + duty + "/kien-nghi", asCell)
                        .select("#gui option[selected]")
                        .text())
                .isEqualTo("Thành ủy " + town.unitCode(""));
        var refused = send(
                "/nhiem-vu/" + duty + "/kien-nghi",
                asCell,
                Map.of(
                        "loai",
                        "PROPOSAL",
                        "noi-dung",
                        "Cấp thêm tài liệu.",
                        "gui",
                        town.unit("NORTH").toString(),
                        "tra-loi-truoc",
                        "32/13/2024"));
        assertThat(refused).hasStatus(422).bodyText().contains("Cấp thêm tài liệu.", "32/13/2024");
        var sent = send(
                "/van-ban/" + slug + "/kien-nghi",
                asCell,
                Map.of(
                        "loai",
                        "PROPOSAL",
                        "noi-dung",
                        "Cấp thêm tài liệu.",
                        "gui",
                        town.unit("NORTH").toString(),
                        "tra-loi-truoc",
                        Show.day(LocalDate.now(clock).plusDays(3))));
        assertThat(sent).hasStatus(303);
        assertThat(waiting(district)).isEqualTo(1);
    }

    @Test
    void pagesCostFewStatements() {
        var id = raise("NORTH-1", null);
        for (var i = 0; i < 5; i++) raise("NORTH-1", null);
        for (var path : new String[] {"/kien-nghi", "/kien-nghi/" + id, "/kien-nghi?muc=toan-nhanh"})
            assertThat(statements(path, town.as("NORTH-1", Role.LEADER)))
                    .as(path)
                    .isBetween(2L, 15L);
        assertThat(statements("/nhiem-vu/" + duty + "/kien-nghi", town.as(CELL, Role.CELL_SECRETARY)))
                .isBetween(2L, 15L);
    }

    private long waiting(Actor by) {
        return Objects.requireNonNullElse(list.counts(by).get(Section.TO_ANSWER), 0L);
    }

    private DifficultyId raise(String to, @Nullable LocalDate answerBy) {
        var raised =
                new NewDifficulty(NewDifficulty.Kind.DIFFICULTY, "Thiếu kinh phí mở lớp.", town.unit(to), answerBy);
        return difficulties.raise(difficulties.subject(duty, secretary), raised, secretary);
    }
}
