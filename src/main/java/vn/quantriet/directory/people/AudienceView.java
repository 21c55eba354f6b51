package vn.quantriet.directory.people;

import org.jspecify.annotations.Nullable;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.shared.Refusal;

/** An audience as it is kept or as somebody has it in the form, with how many people it would have. */
public record AudienceView(
        Audience audience,
        boolean changeable,
        @Nullable Long people,
        @Nullable Refusal refusal,
        boolean saved) {}
