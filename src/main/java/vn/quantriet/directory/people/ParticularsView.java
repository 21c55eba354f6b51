package vn.quantriet.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Refusal;

/** The form of a person's particulars, for somebody new or somebody known, with what was typed. */
public record ParticularsView(
        @Nullable PersonId id, Sent sent, @Nullable Refusal refusal, List<UnitOption> found, List<UnitOption> chosen) {

    public boolean isNew() {
        return id == null;
    }

    public String path() {
        return id == null ? "/con-nguoi/them" : "/con-nguoi/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/con-nguoi" : "/con-nguoi/" + id;
    }
}
