package vn.quantriet.paper.certificate;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Database;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.StudyTask;
import vn.quantriet.study.StudyTasks;

/** Whoever has finished a campaign finds their certificate among their study. */
@Component
@Order(90)
class CertificateTasks implements StudyTasks {

    private final Database database;

    CertificateTasks(Database database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StudyTask> of(PersonId whom, List<CampaignId> campaigns) {
        return database
                .sql("""
                select campaign_id from study.published_learner
                where person_id = :person and campaign_id = any (:campaigns) and finished and counted and not exempt
                """)
                .param("person", whom.value())
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(Long[]::new))
                .query((row, _) -> new CampaignId(row.getLong("campaign_id")))
                .stream()
                .map(campaign -> new StudyTask(
                        campaign,
                        "certificate",
                        t("paper.certificate"),
                        t("paper.certificate-for-you"),
                        StudyTask.Stage.DONE,
                        null,
                        "/hoc-tap/dot/" + campaign + "/giay-chung-nhan",
                        t("paper.look")))
                .toList();
    }
}
