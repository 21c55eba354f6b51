package vn.quantriet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** Whoever starts with it finds pages that have something on them. */
@DatabaseTest(value = "sample-study", sample = "study")
@Tag("sample")
class SampleStudyTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Visitor.Door door;

    @Test
    void theDirectiveIsStudiedTakenAndWrittenAbout() {
        assertThat(number("select count(*) from quiz.question where state = 'APPROVED'"))
                .isGreaterThanOrEqualTo(20);
        assertThat(number("select count(distinct kind) from quiz.edition")).isEqualTo(3);
        assertThat(number("select count(*) from quiz.standing join quiz.round on round.id = round_id "
                        + "where campaign_id is not null"))
                .isEqualTo(4);
        assertThat(number("select count(distinct score) from quiz.standing")).isGreaterThan(2);
        assertThat(number("select count(*) from quiz.attempt where state = 'OPEN'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from paper.paper where state = 'HANDED_IN'"))
                .isPositive();
        assertThat(number("select count(*) from paper.published_difference")).isZero();
        assertThat(number("select count(*) from quiz.published_difference")).isZero();

        assertThat(door.as("dangvien").page("/hoc-tap").select("main").text())
                .contains("Trắc nghiệm Chỉ thị 58-CT/TU", "đã chấm: Tốt");
        assertThat(door.as("bithu").page("/hoc-tap").select("main").text()).contains("trả lại để viết lại");
        assertThat(door.as("dangvien").page("/hoc-tap/trac-nghiem").text()).contains("Cuộc thi tìm hiểu Nghị quyết");
        var board = door.as("tuyengiao").page("/hoc-tap/trac-nghiem/to-chuc");
        assertThat(board.select(".work")).hasSize(2);
    }

    private long number(String statement) {
        return Objects.requireNonNull(database.sql(statement).query(Long.class).single());
    }
}
