package vn.quantriet.integration.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.quantriet.integration.hook.Happening;
import vn.quantriet.integration.hook.NewHook;
import vn.quantriet.shared.UnitId;

/** An address to be told, as it was typed; {@code searching} is there where a unit is still being looked for. */
public record HookForm(
        @BindParam("ten") @Nullable String name,
        @BindParam("dia-chi") @Nullable String address,
        @BindParam("don-vi") @Nullable String unit,
        @BindParam("don-vi-tim") @Nullable String unitWords,
        @BindParam("su-kien") @Nullable List<String> events,
        @BindParam("tim-don-vi") @Nullable String searching) {

    static final HookForm EMPTY = new HookForm(null, null, null, null, null, null);

    NewHook hook() {
        return new NewHook(text(name), text(address), unitId(), happenings());
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Nullable
    UnitId unitId() {
        return unit == null || !unit.matches("\\d{1,18}") ? null : UnitId.of(unit);
    }

    public boolean has(Happening happening) {
        return happenings().contains(happening);
    }

    private Set<Happening> happenings() {
        if (events == null) return Set.of();
        return events.stream().map(Happening::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
