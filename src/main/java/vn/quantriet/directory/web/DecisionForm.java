package vn.quantriet.directory.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.reorganisation.Decision;
import vn.quantriet.organization.reorganisation.DecisionHeading;
import vn.quantriet.shell.Show;

/** The heading of a decision as typed. */
public record DecisionForm(
        int version,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String effectiveOn) {

    static DecisionForm empty(LocalDate today) {
        return new DecisionForm(0, "", Show.day(today), "", "", "");
    }

    static DecisionForm of(Decision decision) {
        var heading = decision.heading();
        return new DecisionForm(
                decision.version(),
                heading.number(),
                Show.day(heading.issuedOn()),
                heading.issuer(),
                heading.title(),
                Show.day(heading.effectiveOn()));
    }

    DecisionHeading heading() {
        return new DecisionHeading(
                text(number), Days.typed(issuedOn), text(issuer), text(title), Days.typed(effectiveOn));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
