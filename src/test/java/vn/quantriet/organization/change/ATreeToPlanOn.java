package vn.quantriet.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.organization.change.Change.Found;

/**
 * City HP with districts A (communes A1, A2, and cell A1C below A1) and B (commune B1); the governments HP.U and, below
 * it in the administrative line, A.U.
 */
abstract class ATreeToPlanOn {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    final Map<String, Place> places = new HashMap<>();
    final Map<String, Life> lives = new HashMap<>();

    ATreeToPlanOn() {
        stands("HP", null, null);
        stands("A", "HP", null);
        stands("B", "HP", null);
        stands("A1", "A", null);
        stands("A2", "A", null);
        stands("A1C", "A1", null);
        stands("B1", "B", null);
        stands("HP.U", "HP", null);
        stands("A.U", "A", "HP.U");
    }

    Plan plan(Change... changes) {
        var plan = planOf("HP", changes);
        assertThat(plan.problems()).isEmpty();
        return plan;
    }

    List<String> problems(Change... changes) {
        return problemsOf("HP", changes);
    }

    List<String> problemsOf(String owner, Change... changes) {
        return planOf(owner, changes).problems().stream()
                .map(problem -> problem.line() + " " + problem.key().replace("organization.problem.", ""))
                .toList();
    }

    Plan planOf(String owner, Change... changes) {
        var sorted = new ArrayList<>(places.values());
        return Plan.of(Tree.of(sorted), owner, lives, DAY, List.of(changes));
    }

    void stands(String code, @Nullable String parent, @Nullable String administrativeParent) {
        places.put(
                code,
                new Place(
                        code,
                        "Tên " + code,
                        UnitKind.GRASSROOTS_ORGANISATION,
                        UnitLevel.GRASSROOTS,
                        parent,
                        administrativeParent,
                        1,
                        null));
        lives.put(code, new Life(LONG_AGO, null));
    }

    static Place until(Place place, LocalDate day) {
        return new Place(
                place.code(),
                place.name(),
                place.kind(),
                place.level(),
                place.parent(),
                place.administrativeParent(),
                place.position(),
                day);
    }

    static Place place(Plan plan, String code) {
        return Objects.requireNonNull(plan.after().get(code));
    }

    static Found found(String code, String parent) {
        return new Found(code, "Tên " + code, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, parent);
    }
}
