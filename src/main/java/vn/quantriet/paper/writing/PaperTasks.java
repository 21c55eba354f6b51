package vn.quantriet.paper.writing;

import static vn.quantriet.shell.Texts.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.Studied;
import vn.quantriet.study.StudyTask;
import vn.quantriet.study.StudyTask.Stage;
import vn.quantriet.study.StudyTasks;

/** The paper somebody is asked for, as a line of their study. */
@Component
@Order(20)
class PaperTasks implements StudyTasks {

    private final Database database;
    private final Clock clock;

    PaperTasks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<StudyTask> of(PersonId whom, List<Studied> studies) {
        var asked = studies.stream().filter(Studied::paperAsked).toList();
        return asked.isEmpty() ? List.of() : tasks(whom, Studied.campaigns(asked));
    }

    private List<StudyTask> tasks(PersonId whom, List<CampaignId> campaigns) {
        return database.sql("""
                select learner.campaign_id, campaign.state = 'RUNNING' as running, task.due_at,
                       coalesce(standing.state, 'NONE') as state, standing.place,
                       coalesce(mark.name, '') as mark, coalesce(mark.passes, false) as passes
                from study.published_learner learner
                join study.published_campaign campaign on campaign.id = learner.campaign_id
                join paper.task on task.campaign_id = learner.campaign_id and task.audience = learner.audience
                left join paper.standing
                  on standing.campaign_id = learner.campaign_id and standing.person_id = learner.person_id
                left join paper.marks_in_use mark
                  on mark.campaign_id = learner.campaign_id and mark.place = standing.place
                where learner.person_id = :person and learner.campaign_id = any (:campaigns)
                  and learner.paper_asked and learner.counted and not learner.exempt
                order by task.due_at
                """)
                .param("person", whom.value())
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(Long[]::new))
                .query((row, _) -> task(row))
                .list();
    }

    private StudyTask task(ResultSet row) throws SQLException {
        var campaign = new CampaignId(row.getLong("campaign_id"));
        var state = row.getString("state");
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var open = row.getBoolean("running") && !state.equals("HANDED_IN") && !state.equals("MARKED");
        return new StudyTask(
                campaign,
                "writing",
                t("paper.paper"),
                state.equals("MARKED")
                        ? t("paper.marked-as", row.getString("mark"))
                        : t("paper.state." + state.toLowerCase(java.util.Locale.ROOT)),
                stage(state, row.getBoolean("passes"), due),
                due,
                "/hoc-tap/dot/" + campaign + "/bai-thu-hoach",
                t(open ? "paper.write" : "paper.look"));
    }

    private Stage stage(String state, boolean passes, Instant due) {
        return switch (state) {
            case "HANDED_IN" -> Stage.WAITING;
            case "MARKED" -> passes ? Stage.DONE : Stage.LATE;
            default -> clock.instant().isAfter(due) ? Stage.LATE : Stage.OPEN;
        };
    }
}
