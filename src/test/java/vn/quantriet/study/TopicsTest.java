package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Role;
import vn.quantriet.study.sitting.Form;
import vn.quantriet.study.topic.Topic;
import vn.quantriet.study.topic.TopicMinuted;
import vn.quantriet.study.topic.TopicMissing;
import vn.quantriet.study.topic.Topics;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** A discussion has several topics, each with its own minutes and its conclusion. */
@DatabaseTest("study")
@Tag("study")
class TopicsTest extends TaughtTown {

    @Autowired
    Topics topics;

    private ClassId id;

    @BeforeEach
    void aDiscussion() {
        id = taught(Form.DISCUSSION, secretary);
        topics.add(id, "Liên hệ thực tiễn chi bộ\n\n  Giải pháp năm tới  ", secretary);
    }

    private List<Topic> kept() {
        return topics.of(classes.get(id, secretary));
    }

    @Test
    void eachLineIsATopicAndEachHasItsMinutes() {
        topics.write(id, 2, 0, new Topic.Words("Giải pháp năm tới", "Ba ý kiến.", "Nhất trí"), secretary);

        assertThat(kept()).extracting(Topic::question).containsExactly("Liên hệ thực tiễn chi bộ", "Giải pháp năm tới");
        assertThat(kept()).extracting(Topic::minutes).containsExactly("", "Ba ý kiến.");
        var printed = visitor(CELL, Role.CELL_SECRETARY).page("/hoc-tap/lop/" + id + "/bien-ban");
        assertThat(printed.select(".study-paper section")).hasSize(2);
        assertThat(printed.select(".study-paper").text())
                .contains("Ba ý kiến.")
                .contains("Nhất trí")
                .contains("(chưa ghi)");
    }

    @Test
    void ofTwoWhoWriteTheSameTopicTheSecondIsToldAndKeepsWhatTheyWrote() {
        var visitor = visitor(CELL, Role.CELL_SECRETARY);
        topics.write(id, 1, 0, new Topic.Words("Liên hệ thực tiễn chi bộ", "Người thứ nhất", ""), secretary);

        var late = visitor.send(
                "/hoc-tap/lop/" + id + "/chu-de/1",
                "version",
                "0",
                "chu-de",
                "Liên hệ",
                "bien-ban",
                "Người thứ hai đã viết rất dài",
                "ket-luan",
                "");
        assertThat(late).hasStatus(409);
        assertThat(Visitor.body(late)).contains("Người thứ hai đã viết rất dài").contains("Người thứ nhất");
        topics.write(id, 2, 0, new Topic.Words("Giải pháp", "Song song", ""), secretary);
        assertThat(kept()).extracting(Topic::minutes).containsExactly("Người thứ nhất", "Song song");
    }

    @Test
    void whatHasMinutesStaysAndNothingIsATopicOfNothing() {
        topics.write(id, 1, 0, new Topic.Words("Liên hệ", "Đã bàn", ""), secretary);

        assertThatThrownBy(() -> topics.remove(id, 1, 1, secretary)).isInstanceOf(TopicMinuted.class);
        assertThatThrownBy(() -> topics.remove(id, 2, 7, secretary)).isInstanceOf(ChangedMeanwhile.class);
        topics.remove(id, 2, 0, secretary);
        assertThat(kept()).hasSize(1);
        assertThatThrownBy(() -> topics.add(id, " \n ", secretary)).isInstanceOf(TopicMissing.class);
        assertThatThrownBy(() -> topics.add(id, "Khác", town.actor("NORTH", Role.OFFICER)))
                .isInstanceOf(NotAllowed.class);
    }
}
