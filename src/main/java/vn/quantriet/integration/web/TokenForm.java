package vn.quantriet.integration.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.quantriet.integration.token.NewToken;
import vn.quantriet.integration.token.Scope;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;

/** A token as it was asked for; {@code searching} is there where a unit is still being looked for. */
public record TokenForm(
        @BindParam("ten") @Nullable String name,
        @BindParam("don-vi") @Nullable String unit,
        @BindParam("don-vi-tim") @Nullable String unitWords,
        @BindParam("pham-vi") @Nullable List<String> scopes,
        @BindParam("den-ngay") @Nullable String until,
        @BindParam("tim-don-vi") @Nullable String searching) {

    static final TokenForm EMPTY = new TokenForm(null, null, null, null, null, null);

    NewToken token() {
        return new NewToken(nameText(), unitId(), scopeSet(), DayField.read(until));
    }

    public String nameText() {
        return name == null ? "" : name;
    }

    public String untilText() {
        return until == null ? "" : until;
    }

    @Nullable
    UnitId unitId() {
        return unit == null || !unit.matches("\\d{1,18}") ? null : UnitId.of(unit);
    }

    public boolean has(Scope scope) {
        return scopeSet().contains(scope);
    }

    private Set<Scope> scopeSet() {
        if (scopes == null) return Set.of();
        return scopes.stream().map(Scope::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
