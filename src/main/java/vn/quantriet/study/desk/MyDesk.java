package vn.quantriet.study.desk;

import java.util.List;
import vn.quantriet.directive.DocumentId;
import vn.quantriet.material.StudyMaterials.ToRead;

/** What a person studies, and the materials there are for them on what they study by. */
public record MyDesk(List<MyStudy> studies, List<ToRead> materials) {

    public MyDesk {
        studies = List.copyOf(studies);
        materials = List.copyOf(materials);
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
