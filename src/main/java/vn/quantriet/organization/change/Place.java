package vn.quantriet.organization.change;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;

/**
 * A unit as it stands on a day; {@code until} is the day from which it stands otherwise or not at all, as far as
 * that is known already. Units are named by their codes.
 */
public record Place(
        String code,
        String name,
        UnitKind kind,
        UnitLevel level,
        @Nullable String parent,
        @Nullable String administrativeParent,
        int position,
        @Nullable LocalDate until) {

    public @Nullable String parent(Line line) {
        return switch (line) {
            case PARTY -> parent;
            case ADMINISTRATIVE -> administrativeParent;
        };
    }

    Place below(Line line, String above, int place) {
        return switch (line) {
            case PARTY -> new Place(code, name, kind, level, above, administrativeParent, place, until);
            case ADMINISTRATIVE -> new Place(code, name, kind, level, parent, above, position, until);
        };
    }

    Place called(Change.Rename rename) {
        return new Place(
                code,
                rename.name() == null ? name : rename.name(),
                rename.kind() == null ? kind : rename.kind(),
                rename.level() == null ? level : rename.level(),
                parent,
                administrativeParent,
                position,
                until);
    }

    public boolean standsBelowAnotherThan(Place before) {
        return !Objects.equals(parent, before.parent)
                || !Objects.equals(administrativeParent, before.administrativeParent);
    }

    public boolean isCalledOtherwiseThan(Place before) {
        return !name.equals(before.name) || kind != before.kind || level != before.level;
    }
}
