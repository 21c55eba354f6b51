package vn.quantriet.organization.reorganisation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Line;

/** A change in the form in which columns hold it. */
record ChangeRow(
        String kind,
        List<String> units,
        List<String> targets,
        @Nullable String heir,
        @Nullable String line,
        @Nullable String name,
        @Nullable String unitKind,
        @Nullable String level,
        @Nullable String administrative,
        List<String> aliases) {

    static ChangeRow of(Change change) {
        return switch (change) {
            case Change.Found found ->
                new ChangeRow(
                        "FOUND",
                        found.subjects(),
                        List.of(found.parent()),
                        null,
                        null,
                        found.name(),
                        found.kind().name(),
                        found.level().name(),
                        found.administrativeParent(),
                        found.aliases());
            case Change.Rename rename ->
                new ChangeRow(
                        "RENAME",
                        rename.subjects(),
                        List.of(),
                        null,
                        null,
                        rename.name(),
                        rename.kind() == null ? null : rename.kind().name(),
                        rename.level() == null ? null : rename.level().name(),
                        null,
                        List.of());
            case Change.Move move -> plain("MOVE", move, null, move.line());
            case Change.Merge merge -> plain("MERGE", merge, null, null);
            case Change.Split split -> plain("SPLIT", split, split.heir(), null);
            case Change.Dissolve dissolve -> plain("DISSOLVE", dissolve, dissolve.heir(), null);
        };
    }

    private static ChangeRow plain(String kind, Change change, @Nullable String heir, @Nullable Line line) {
        return new ChangeRow(
                kind,
                change.subjects(),
                change.targets(),
                heir,
                line == null ? null : line.name(),
                null,
                null,
                null,
                null,
                List.of());
    }

    Change change() {
        var unit = units.getFirst();
        return switch (kind) {
            case "FOUND" ->
                new Change.Found(
                        unit,
                        Objects.requireNonNull(name),
                        UnitKind.valueOf(Objects.requireNonNull(unitKind)),
                        UnitLevel.valueOf(Objects.requireNonNull(level)),
                        targets.getFirst(),
                        administrative,
                        aliases);
            case "RENAME" ->
                new Change.Rename(
                        unit,
                        name,
                        unitKind == null ? null : UnitKind.valueOf(unitKind),
                        level == null ? null : UnitLevel.valueOf(level));
            case "MOVE" -> new Change.Move(unit, Line.valueOf(Objects.requireNonNull(line)), targets.getFirst());
            case "MERGE" -> new Change.Merge(units, targets.getFirst());
            case "SPLIT" -> new Change.Split(unit, targets, heir);
            case "DISSOLVE" -> new Change.Dissolve(unit, targets, heir);
            case String unknown -> throw new IllegalStateException(unknown);
        };
    }
}
