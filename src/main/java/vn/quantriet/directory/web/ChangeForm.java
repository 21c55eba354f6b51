package vn.quantriet.directory.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.UnitId;

/** One change as filled in: units picked from the tree, or named by code when the decision itself founds them. */
public record ChangeForm(
        int version,
        Verb verb,
        @Nullable List<UnitId> units,
        @Nullable String unitCodes,
        @Nullable List<UnitId> targets,
        @Nullable String targetCodes,
        @Nullable String heir,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String level,
        @Nullable String aliases) {

    /** What can be done, with the words a table has for it. */
    public enum Verb {
        FOUND("thành lập"),
        RENAME("đổi tên"),
        MOVE("chuyển"),
        ATTACH("chuyển"),
        MERGE("hợp nhất"),
        SPLIT("chia tách"),
        DISSOLVE("giải thể");

        private final String word;

        Verb(String word) {
            this.word = word;
        }

        /** Whether units of the tree are chosen for it, or a new one is named. */
        public boolean choosesUnits() {
            return this != FOUND;
        }

        public boolean choosesTargets() {
            return this != RENAME;
        }

        public boolean ends() {
            return this == MERGE || this == SPLIT || this == DISSOLVE;
        }

        public boolean divides() {
            return this == SPLIT || this == DISSOLVE;
        }

        public boolean names() {
            return this == FOUND || this == RENAME;
        }
    }

    public ChangeForm {
        // a form always says what; a request made by hand may not
        if (verb == null) throw new NotFound();
    }

    static ChangeForm empty(int version, Verb verb) {
        return new ChangeForm(version, verb, null, null, null, null, null, null, null, null, null);
    }

    List<UnitId> chosenUnits() {
        return Objects.requireNonNullElse(units, List.of());
    }

    List<UnitId> chosenTargets() {
        return Objects.requireNonNullElse(targets, List.of());
    }

    /** The same as a row of the table, so that both are read by one reader. */
    String row(List<String> unitCodes, List<String> targetCodes) {
        var units = join(unitCodes, this.unitCodes);
        var targets = join(targetCodes, this.targetCodes);
        var above = verb == Verb.FOUND || verb == Verb.MOVE ? targets : "";
        var administrative = verb == Verb.ATTACH ? targets : "";
        var successors = verb.ends() ? targets : "";
        return Cells.row(List.of(
                verb.word,
                units,
                text(name),
                text(kind),
                text(level),
                above,
                administrative,
                successors,
                text(heir),
                text(aliases)));
    }

    private static String join(List<String> picked, @Nullable String typed) {
        return String.join(
                ", ",
                Stream.concat(picked.stream(), ChangeTable.codes(text(typed)).stream())
                        .distinct()
                        .toList());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
