package vn.quantriet.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shared.Versioned;

/**
 * Units to choose from in a form, of the actor's branch: by a part of the name or another name, with or without
 * diacritics, or by the code. A page draws {@code organization/part/picker.jte} with the choice it gets here.
 */
@Component
public class UnitPicker {

    private static final int LONGEST = 200;
    private static final int KEPT = 2_000;

    private record Asked(List<String> codes, UnitId branch) {}

    private final PickerStore store;
    private final GroundVersion ground;
    private final Versioned<Asked, List<UnitOption>> known = new Versioned<>(KEPT);
    private final Clock clock;

    UnitPicker(PickerStore store, GroundVersion ground, Clock clock) {
        this.store = store;
        this.ground = ground;
        this.clock = clock;
    }

    /** For a form that names units by identity. */
    public UnitChoice byId(String field, Collection<UnitId> chosen, @Nullable String words, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var options = chosen.isEmpty() ? List.<UnitOption>of() : store.withIds(chosen, by.unit());
        return new UnitChoice(field, false, orEmpty(words), options, find(words, by));
    }

    /** For a form that names units by code, such as a filter whose address is to be read. */
    public UnitChoice byCode(String field, Collection<String> chosen, @Nullable String words, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var options = chosen.isEmpty() ? List.<UnitOption>of() : withCodes(chosen, by.unit());
        return new UnitChoice(field, true, orEmpty(words), options, find(words, by));
    }

    private List<UnitOption> withCodes(Collection<String> codes, UnitId branch) {
        return known.of(ground, new Asked(List.copyOf(codes), branch), () -> store.withCodes(codes, branch));
    }

    /** The same for a filter that everybody has: null for whoever may not look through the tree. */
    public @Nullable UnitChoice filter(String field, @Nullable String chosen, @Nullable String words, Actor by) {
        if (!by.may(Permission.READ_ORGANISATION)) return null;
        return byCode(field, chosen == null ? List.of() : List.of(chosen), words, by);
    }

    /** The units with these identities, as far as they lie in the actor's branch, in no order. */
    public List<UnitOption> named(Collection<UnitId> ids, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        return ids.isEmpty() ? List.of() : store.withIds(ids, by.unit());
    }

    /** The best few: those called so first, then the rest from the top of the tree down. */
    public List<UnitOption> find(@Nullable String words, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var asked = orEmpty(words).strip();
        if (asked.isEmpty()) return List.of();
        var cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        return store.find(cut, LocalDate.now(clock), by.unit());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
