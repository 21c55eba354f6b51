package vn.quantriet.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitOption;
import vn.quantriet.person.PersonSheet;
import vn.quantriet.person.correction.Correction;
import vn.quantriet.shared.Refusal;

/** A person's page; after a refusal, or while a unit is looked for, with what was typed into one of its forms. */
public record PersonView(
        PersonSheet.Shown shown,
        List<Correction> corrections,
        @Nullable Tried tried,
        boolean saved) {

    public @Nullable Refusal refusal() {
        return tried == null ? null : tried.refusal();
    }

    public boolean isTried(Act act) {
        return tried != null && tried.act() == act;
    }

    /** What stands in a field: what was typed there, or what is proposed. */
    public String typed(Act act, String field, String proposed) {
        return tried != null && tried.act() == act ? tried.sent().text(field) : proposed;
    }

    public List<UnitOption> found(Act act) {
        return tried != null && tried.act() == act ? tried.found() : List.of();
    }

    public List<UnitOption> chosen(Act act) {
        return tried != null && tried.act() == act ? tried.chosen() : List.of();
    }

    /** The field a refusal leads to. */
    public String field() {
        return tried == null ? "" : tried.act().slug();
    }

    record Tried(Act act, Sent sent, @Nullable Refusal refusal, List<UnitOption> found, List<UnitOption> chosen) {}
}
