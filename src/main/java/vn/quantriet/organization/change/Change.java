package vn.quantriet.organization.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;

/**
 * One line of a decision. Units are named by their codes. All changes of a decision happen at once: their order means
 * nothing, and a unit that one of them founds may be named in any other.
 */
public sealed interface Change {

    /** A new unit below {@code parent}; {@code administrativeParent} places it in the other line as well. */
    record Found(
            String code,
            String name,
            UnitKind kind,
            UnitLevel level,
            String parent,
            @Nullable String administrativeParent,
            List<String> aliases)
            implements Change {

        public Found {
            aliases = List.copyOf(aliases);
        }

        public Found(String code, String name, UnitKind kind, UnitLevel level, String parent) {
            this(code, name, kind, level, parent, null, List.of());
        }
    }

    /** What is null stays as it is. */
    record Rename(
            String unit,
            @Nullable String name,
            @Nullable UnitKind kind,
            @Nullable UnitLevel level) implements Change {}

    /** Everything below moves along. */
    record Move(String unit, Line line, String parent) implements Change {}

    /** The units end; the one they merge into goes on, or is founded by this decision. */
    record Merge(List<String> units, String into) implements Change {

        public Merge {
            units = List.copyOf(units);
        }
    }

    /** The unit ends and is divided among its successors; a unit that goes on without a part of it is not split. */
    record Split(
            String unit, List<String> successors, @Nullable String heir) implements Change {

        public Split {
            successors = List.copyOf(successors);
        }
    }

    /** The unit ends, and others take over. */
    record Dissolve(
            String unit, List<String> successors, @Nullable String heir) implements Change {

        public Dissolve {
            successors = List.copyOf(successors);
        }

        public Dissolve(String unit, String successor) {
            this(unit, List.of(successor), successor);
        }
    }

    /** The units it is about. */
    default List<String> subjects() {
        return switch (this) {
            case Found found -> List.of(found.code());
            case Rename rename -> List.of(rename.unit());
            case Move move -> List.of(move.unit());
            case Merge merge -> merge.units();
            case Split split -> List.of(split.unit());
            case Dissolve dissolve -> List.of(dissolve.unit());
        };
    }

    /** The units it leads to: above, or afterwards. */
    default List<String> targets() {
        return switch (this) {
            case Found found ->
                Stream.of(found.parent(), found.administrativeParent())
                        .<String>mapMulti((code, into) -> {
                            if (code != null) into.accept(code);
                        })
                        .toList();
            case Rename _ -> List.of();
            case Move move -> List.of(move.parent());
            case Merge merge -> List.of(merge.into());
            case Split split -> split.successors();
            case Dissolve dissolve -> dissolve.successors();
        };
    }
}
