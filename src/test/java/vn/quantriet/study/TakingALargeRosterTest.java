package vn.quantriet.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.job.JobId;
import vn.quantriet.job.JobKind;
import vn.quantriet.job.JobOrder;
import vn.quantriet.job.JobState;
import vn.quantriet.job.Jobs;
import vn.quantriet.job.JobsByHand;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Role;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.CampaignRosters;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.Visitor;

/** The roster of a campaign is taken by a job: seen to go on, all or nothing, once. */
@DatabaseTest("study-large")
@Tag("study")
class TakingALargeRosterTest extends StudyTown {

    private static final int MANY = 20_000;

    @Autowired
    CampaignRosters rosters;

    @Autowired
    Jobs jobs;

    @Autowired
    ApplicationContext application;

    private CampaignId planned() {
        return campaigns.create(draft(), city);
    }

    private JobState state(JobId job) {
        return jobs.get(job, city).state();
    }

    private void work() {
        new JobsByHand(application).doAll();
    }

    @Test
    void twentyThousandAreTakenStepByStepAndThenTheCampaignRuns() {
        members(CELL, MANY);
        var id = planned();
        var board = visitor("", Role.PROPAGANDA);
        var watched = Visitor.target(board.send("/hoc-tap/dot/" + id + "/buoc/bat-dau", "version", "0"));
        assertThat(watched).startsWith("/cong-viec/");
        assertThat(count("", id)).isZero();
        assertThat(board.page("/hoc-tap/dot/" + id).text()).contains("Bắt đầu đợt học tập");

        work();
        assertThat(board.page(watched).text()).contains("Đã chốt danh sách: 20040 người học");
        assertThat(count("", id)).isEqualTo(MANY + 40);
        assertThat(campaigns.get(id, city).isRunning()).isTrue();
        assertThat(picked()).isZero();
    }

    @Test
    void progressGoesOnAndOneThatIsStoppedLeavesNothing() {
        members(CELL, MANY);
        var id = planned();
        var seen = new ArrayList<Long>();
        var stopped = new IllegalStateException("stopped");
        Progress stopping = (done, total) -> {
            seen.add(done);
            if (done > total / 2) throw stopped;
        };
        assertThat(catchThrowable(() -> take(id, stopping))).isSameAs(stopped);
        assertThat(seen).isSorted().hasSizeGreaterThan(4);
        assertThat(count("", id)).isZero();
        assertThat(campaigns.get(id, city).isRunning()).isFalse();
        assertThat(picked()).isZero();
    }

    @Test
    void aJobThatIsRunAgainAfterItHadFinishedChangesNothing() {
        var id = planned();
        var job = rosters.begin(id, 0, today(), city);
        work();
        database.sql("""
                update job.job set state = 'RUNNING', message_key = null, message_arguments = null, link = null
                where id = :id
                """).param("id", job.value()).update();
        work();

        assertThat(state(job)).isInstanceOf(JobState.Done.class);
        assertThat(campaigns.get(id, city).version()).isEqualTo(1);
        assertThat(database.sql("""
                        select count(*) from audit.entry
                        where action = 'study.campaign-begun' and subject = 'study-campaign:' || :id
                        """)
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoThatWereOrderedTheSecondIsRefused() {
        var id = planned();
        var first = rosters.begin(id, 0, today(), city);
        var second = rosters.begin(id, 0, today(), city);
        work();
        assertThat(state(first)).isInstanceOf(JobState.Done.class);
        assertThat(state(second)).isInstanceOf(JobState.Failed.class);
        assertThat(count("", id)).isEqualTo(40);
    }

    @Test
    void anotherRuleOfACampaignThatRunsTakesTheRosterAnew() {
        var id = begun();
        members(CELL, 3);
        var hours = draft(audience(6, MEMBERS, 90));
        var renamed = new CampaignDraft(
                "Tên mới", hours.starts(), hours.ends(), List.of(slug), hours.audiences(), hours.deadlines());
        assertThat(rosters.change(id, 1, renamed, city)).isPresent();
        assertThat(count("", id)).isEqualTo(40);
        work();
        assertThat(count("", id)).isEqualTo(43);
        assertThat(campaigns.get(id, city).name()).isEqualTo("Tên mới");
    }

    /** As the job does it, watched. */
    private void take(CampaignId id, Progress progress) {
        var order = Map.of("campaign", id.toString(), "version", "0", "day", today().toString());
        application.getBeansOfType(JobKind.class).values().stream()
                .filter(kind -> kind.name().equals("study.taking-roster"))
                .forEach(kind -> kind.run(new JobOrder(new JobId(-1), city, order), progress));
    }

    private long picked() {
        return database.sql("select count(*) from study.roster_pick")
                .query(Long.class)
                .single();
    }
}
