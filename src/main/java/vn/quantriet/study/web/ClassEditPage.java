package vn.quantriet.study.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitChoice;
import vn.quantriet.shared.Refusal;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.desk.ClassChoice;

/** A class that is being written: a new one, or one there is; {@code head} would present today. */
public record ClassEditPage(
        @Nullable ClassId id,
        int version,
        ClassForm form,
        Campaign campaign,
        String head,
        List<ClassChoice> others,
        UnitChoice scope,
        @Nullable Refusal refusal) {

    public ClassEditPage {
        others = List.copyOf(others);
    }

    public String address() {
        return id == null ? "/hoc-tap/dot/" + campaign.id() + "/lop" : "/hoc-tap/lop/" + id;
    }

    public String back() {
        return id == null ? "/hoc-tap/dot/" + campaign.id() : "/hoc-tap/lop/" + id;
    }

    ClassEditPage refused(Refusal refusal) {
        return new ClassEditPage(id, version, form, campaign, head, others, scope, refusal);
    }
}
