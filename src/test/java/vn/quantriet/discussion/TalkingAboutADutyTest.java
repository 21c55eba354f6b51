package vn.quantriet.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.quantriet.obligation.Town;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** Comments between a cell and those above it, and who is mentioned. */
@DatabaseTest("discussion")
@Import(Town.class)
@RecordApplicationEvents
@Tag("duties")
class TalkingAboutADutyTest extends ADutyToTalkAbout {

    @Autowired
    Comments comments;

    @Autowired
    MentionList mentions;

    @Autowired
    ApplicationEvents events;

    @Test
    void theUnitAndThoseAboveItTalkAndNobodyElseReads() {
        comments.write(duty, "Chi bộ chưa nhận tài liệu.", secretary);
        comments.write(duty, "Sẽ gửi trong tuần.", district);

        assertThat(comments.show(duty, commune).comments())
                .extracting(comment -> comment.now().words())
                .containsExactly("Chi bộ chưa nhận tài liệu.", "Sẽ gửi trong tuần.");
        var south = town.actor("SOUTH", Role.OFFICE);
        assertThatThrownBy(() -> comments.show(duty, south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.write(duty, "Xin chào", south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> comments.write(duty, "Tôi cũng vậy", town.actor(CELL, Role.MEMBER)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.write(duty, "  ", secretary)).isInstanceOf(NothingSaid.class);
    }

    @Test
    void whoIsMentionedFindsItAndIsTold() {
        comments.write(duty, "Nhờ @" + username("NORTH", Role.OFFICE) + ", xem giúp.", secretary);

        assertThat(events.stream(Mentioned.class)).singleElement().satisfies(mentioned -> {
            assertThat(mentioned.whom()).isEqualTo(district.account());
            assertThat(mentioned.assignment()).isEqualTo(duty);
        });
        assertThat(mentions.look(0, district)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo(secretary.name());
            assertThat(line.words()).contains("xem giúp");
            assertThat(line.fresh()).isTrue();
        });
        assertThat(mentions.look(0, district))
                .singleElement()
                .satisfies(line -> assertThat(line.fresh()).as("seen once").isFalse());
        assertThat(mentions.look(0, city)).isEmpty();
    }

    @Test
    void whoMayNotSeeTheDutyIsNotMentionedThere() {
        town.actor("SOUTH", Role.OFFICE);
        var asSecretary = town.as(CELL, Role.CELL_SECRETARY);
        for (var name : new String[] {username("SOUTH", Role.OFFICE), "khong.co.ai"}) {
            var refused = send("/nhiem-vu/" + duty + "/trao-doi", asSecretary, Map.of("noi-dung", "Nhờ @" + name));
            assertThat(refused).hasStatus(422).bodyText().contains("không xem được nhiệm vụ này", "Nhờ @" + name);
        }
        assertThat(comments.show(duty, secretary).comments()).isEmpty();
        assertThat(events.stream(Mentioned.class)).isEmpty();
    }

    @Test
    void anEditedCommentKeepsWhatItSaid() {
        var comment = comments.write(duty, "Chưa có báo cáo viên.", secretary);
        assertThatThrownBy(() -> comments.edit(duty, comment, 0, "Khác", commune))
                .isInstanceOf(NotYourComment.class);

        comments.edit(duty, comment, 0, "Đã có, cảm ơn @" + username("NORTH-1", Role.LEADER), secretary);

        assertThatThrownBy(() -> comments.edit(duty, comment, 0, "Thôi", secretary))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(comments.show(duty, district).comments()).singleElement().satisfies(it -> {
            assertThat(it.now().words()).startsWith("Đã có");
            assertThat(it.before()).extracting(Comment.Text::words).containsExactly("Chưa có báo cáo viên.");
        });
        assertThat(events.stream(Mentioned.class)).hasSize(1);
        assertThat(page("/nhiem-vu/" + duty + "/trao-doi", town.as("NORTH", Role.OFFICE))
                        .text())
                .contains("Đã sửa 1 lần", "Chưa có báo cáo viên.", "Nhắc: " + commune.name());
        assertThatThrownBy(() ->
                        database.sql("delete from discussion.comment_text").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDutyLeadsThereAndThePagesCostFewStatements() {
        for (var i = 0; i < 12; i++)
            comments.write(duty, "Ý kiến " + i + " @" + username("NORTH", Role.OFFICE), secretary);
        var asDistrict = town.as("NORTH", Role.OFFICE);
        assertThat(page("/nhiem-vu/" + duty, asDistrict).select("a[href=/nhiem-vu/" + duty + "/trao-doi]"))
                .hasSize(1);
        assertThat(page("/nhiem-vu/" + duty + "/trao-doi", asDistrict).select(".talk"))
                .hasSize(12);
        assertThat(page("/nhac-den", asDistrict).select(".work")).hasSize(12);
        assertThat(statements("/nhiem-vu/" + duty + "/trao-doi", asDistrict)).isBetween(3L, 15L);
        assertThat(statements("/nhac-den", asDistrict)).isBetween(2L, 15L);
    }

    private String username(String unit, Role role) {
        town.actor(unit, role);
        return (town.code + "." + unit + "." + role).toLowerCase(java.util.Locale.ROOT);
    }
}
