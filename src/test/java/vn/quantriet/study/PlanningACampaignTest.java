package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.shell.DayField;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.NothingToStudy;
import vn.quantriet.study.campaign.Proposals;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

@DatabaseTest("study")
@Tag("study")
class PlanningACampaignTest extends StudyTown {

    @Autowired
    Proposals proposals;

    @Test
    void aPublishedDocumentProposesItsCampaignWithADeadlineForEachLevel() {
        var proposal = proposals.of(slug, city);

        assertThat(proposal.sources()).hasSize(1);
        assertThat(proposal.draft().deadlines())
                .containsEntry(UnitLevel.DISTRICT, today().plusDays(40))
                .containsEntry(UnitLevel.CELL, today().plusDays(40));
        assertThat(proposal.draft().audiences())
                .extracting(CampaignAudience::code)
                .contains(MEMBERS);
    }

    @Test
    void whoIsToStudyIsTakenFromTheRosterOfTheDay() {
        var id = begun();

        assertThat(count("", id)).isEqualTo(40);
        people.add(java.util.List.of());
        members(CELL, 2);
        assertThat(count("", id)).isEqualTo(40);
        campaigns.retake(id, 1, today(), city);
        assertThat(count("", id)).isEqualTo(42);
    }

    @Test
    void whoComesSecondIsTold() {
        var id = begun();

        assertThatThrownBy(() -> campaigns.retake(id, 0, today(), city)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aDraftIsSeenOnlyByThoseWhoPlanIt() {
        var id = campaigns.create(draft(), city);
        var north = town.actor("NORTH", Role.OFFICER);

        assertThatThrownBy(() -> campaigns.get(id, north)).isInstanceOf(NotFound.class);
        campaigns.begin(id, 0, today(), city);
        assertThat(campaigns.get(id, north).name()).isEqualTo("Học tập Chỉ thị 20");
        var propaganda = town.actor("NORTH", Role.PROPAGANDA);
        assertThatThrownBy(() -> campaigns.close(id, 1, propaganda)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCampaignStudiesSomething() {
        var nothing = draft().documents();

        assertThat(nothing).isNotEmpty();
        var empty = new vn.quantriet.study.campaign.CampaignDraft(
                "Đợt", today(), today(), java.util.List.of(), draft().audiences(), java.util.Map.of());
        assertThatThrownBy(() -> campaigns.create(empty, city)).isInstanceOf(NothingToStudy.class);
    }

    @Test
    void theFormIsFilledFromTheDocumentAndGivesBackWhatWasTyped() {
        var visitor = visitor("", Role.PROPAGANDA);

        var proposed = visitor.page("/van-ban/{slug}/hoc-tap", slug);
        assertThat(proposed.select("input[name=han.CELL]").val()).isEqualTo(DayField.write(today().plusDays(40)));
        assertThat(proposed.select("input[name=doi-tuong][value=" + MEMBERS + "]")
                        .hasAttr("checked"))
                .isTrue();

        var refused =
                visitor.send("/hoc-tap/dot", "ten", "Đợt thử", "tu-ngay", "hôm nay", "version", "0", "van-ban", slug);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.body(refused)).contains("Đợt thử").contains("hôm nay");

        var made = visitor.send(
                "/hoc-tap/dot",
                "ten",
                "Đợt thử",
                "tu-ngay",
                DayField.write(today()),
                "den-ngay",
                DayField.write(today().plusDays(9)),
                "doi-tuong",
                MEMBERS,
                "so-gio." + MEMBERS,
                "1,5",
                "van-ban",
                slug);
        assertThat(visitor.page(Visitor.target(made)).text())
                .contains("Đợt thử")
                .contains("Đã học khi đủ 1,5 giờ")
                .contains("Bắt đầu đợt học tập");
    }
}
