package vn.quantriet.paper.certificate;

import static vn.quantriet.shell.Texts.t;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.study.Studied;
import vn.quantriet.study.StudyTask;
import vn.quantriet.study.StudyTasks;

/** Whoever has finished a campaign finds their certificate among their study. */
@Component
@Order(90)
class CertificateTasks implements StudyTasks {

    @Override
    public List<StudyTask> of(PersonId whom, List<Studied> studies) {
        return studies.stream()
                .filter(Studied::finished)
                .map(Studied::campaign)
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
