package vn.quantriet.integration.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.integration.token.Made;
import vn.quantriet.integration.token.Token;
import vn.quantriet.organization.UnitChoice;
import vn.quantriet.shared.Refusal;

/** The tokens there are, the one just made with its secret, and the form for the next. */
public record TokenPage(
        List<Token> tokens,
        @Nullable Made made,
        TokenForm form,
        UnitChoice units,
        @Nullable Refusal refusal,
        LocalDate today) {

    public TokenPage {
        tokens = List.copyOf(tokens);
    }
}
