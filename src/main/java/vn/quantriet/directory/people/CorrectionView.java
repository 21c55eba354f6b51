package vn.quantriet.directory.people;

import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;
import vn.quantriet.person.correction.Spell;
import vn.quantriet.shared.Refusal;

/** Days that are about to be put right, with what was typed. */
public record CorrectionView(
        PersonId person,
        String name,
        Spell spell,
        Sent sent,
        @Nullable Refusal refusal) {

    public String back() {
        return "/con-nguoi/" + person;
    }

    public String path() {
        return back() + "/dinh-chinh";
    }
}
