package vn.quantriet.directory.people;

import org.jspecify.annotations.Nullable;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.shared.Refusal;

/**
 * An audience as it is kept or as somebody has it in the form, with how many people it would have; {@code kept} is the
 * one there is already, {@code overtaking} the one somebody else has saved meanwhile.
 */
public record AudienceView(
        Audience audience,
        @Nullable Audience kept,
        boolean changeable,
        @Nullable Long people,
        @Nullable Refusal refusal,
        @Nullable Audience overtaking,
        boolean saved) {

    static AudienceView of(Audience kept, boolean changeable, boolean saved) {
        return new AudienceView(kept, kept, changeable, null, null, null, saved);
    }

    public boolean isNew() {
        return kept == null;
    }

    public boolean isWithdrawn() {
        return kept != null && kept.isWithdrawn();
    }

    public String path() {
        return kept == null ? "/con-nguoi/them-doi-tuong" : "/con-nguoi/doi-tuong/" + kept.code();
    }
}
