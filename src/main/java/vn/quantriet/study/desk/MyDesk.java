package vn.quantriet.study.desk;

import java.util.List;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.material.StudyMaterials.ToRead;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.StudyTask;

/** What a person studies, what there is to read for it, and what else it asks of them. */
public record MyDesk(List<MyStudy> studies, List<ToRead> materials, List<StudyTask> tasks) {

    static final MyDesk EMPTY = new MyDesk(List.of(), List.of(), List.of());

    public MyDesk {
        studies = List.copyOf(studies);
        materials = List.copyOf(materials);
        tasks = List.copyOf(tasks);
    }

    public List<StudyTask> tasks(CampaignId campaign) {
        return tasks.stream().filter(task -> task.campaign().equals(campaign)).toList();
    }

    public List<ToRead> materials(DocumentId document) {
        return materials.stream()
                .filter(material -> material.document().equals(document))
                .toList();
    }

    public long left() {
        return studies.stream().filter(MyStudy::isLeft).count();
    }
}
