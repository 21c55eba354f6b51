package vn.quantriet.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.person.DayMissing;
import vn.quantriet.person.DayToCome;
import vn.quantriet.person.HeadTaken;
import vn.quantriet.person.KeyTaken;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.UnitMissing;
import vn.quantriet.shared.Refusal;

/**
 * The form of a person's particulars, for somebody new or somebody known, with what was typed; {@code saved} is what
 * somebody else has saved meanwhile.
 */
public record ParticularsView(
        @Nullable PersonId id,
        Sent sent,
        @Nullable Sent saved,
        @Nullable Refusal refusal,
        List<UnitOption> found,
        List<UnitOption> chosen) {

    public boolean isNew() {
        return id == null;
    }

    /** The field a refusal leads to. */
    public String field() {
        return switch (refusal) {
            case DayMissing _ ->
                sent.isDay("ngay-sinh") ? sent.isDay("tu-ngay") ? "la-tu-ngay" : "tu-ngay" : "ngay-sinh";
            case DayToCome _ -> "tu-ngay";
            case UnitMissing _ -> "don-vi-tim";
            case HeadTaken _ -> "chuc-danh";
            case KeyTaken _ -> "so-the";
            case null, default -> "ho-ten";
        };
    }

    public String path() {
        return id == null ? "/con-nguoi/them" : "/con-nguoi/" + id + "/sua";
    }

    public String back() {
        return id == null ? "/con-nguoi" : "/con-nguoi/" + id;
    }
}
