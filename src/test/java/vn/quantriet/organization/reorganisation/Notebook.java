package vn.quantriet.organization.reorganisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.quantriet.shared.Database;

/** A follower that keeps a table of its own and moves its rows to the heirs, as real ones do. */
@TestComponent
class Notebook implements Follower {

    private final Database database;
    final List<Succession> followed = new ArrayList<>();
    final List<Succession> wentBack = new ArrayList<>();
    List<Reliance> resting = List.of();
    boolean breaks;

    Notebook(Database database) {
        this.database = database;
    }

    @Override
    public Consequences follow(Succession succession) {
        followed.add(succession);
        if (breaks) throw new IllegalStateException("the follower broke");
        var moved = succession.passings().stream()
                .mapToLong(passing -> database.sql("""
                        update organization.taught_phrase set owner_id = :heir where owner_id = :unit
                        """)
                        .param("heir", passing.heir().value())
                        .param("unit", passing.from().value())
                        .update())
                .sum();
        return new Consequences(
                List.of(new Moved("notes", moved)), List.of(new Conflict("clash", List.of("a"))), List.of());
    }

    @Override
    public void goBack(Succession succession) {
        wentBack.add(succession);
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return resting;
    }
}
