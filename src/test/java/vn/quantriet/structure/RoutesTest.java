package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.quantriet.access.AccessTable;
import vn.quantriet.access.RunningRoutes;
import vn.quantriet.testing.DatabaseTest;

/** Somebody said of every route who may use it; {@code WhoMayDoWhatTest} tries whether that is so. */
@DatabaseTest("start")
@Tag("access")
@Tag("structure")
class RoutesTest {

    private static final AccessTable TABLE = AccessTable.read();

    @Autowired
    ApplicationContext application;

    @Test
    void everyRouteHasALine() {
        var missing = new TreeSet<>(new RunningRoutes(application).mapped());
        missing.removeAll(TABLE.routes());
        assertThat(missing)
                .as("routes without a line in %s: say who may use them (CONTRIBUTING, «A new route»)", AccessTable.FILE)
                .isEmpty();
    }

    @Test
    void everyLineHasARoute() {
        var unknown = new TreeSet<>(TABLE.routes());
        unknown.removeAll(new RunningRoutes(application).mapped());
        unknown.removeAll(TABLE.routesOfFilters());
        assertThat(unknown)
                .as("lines of %s whose route is gone: remove them", AccessTable.FILE)
                .isEmpty();
    }

    @Test
    void everyFilterThatAnswersByItselfIsListed() {
        assertThat(TABLE.filters().keySet())
                .as("filters with an address, second table of %s", AccessTable.FILE)
                .containsAll(new RunningRoutes(application).filters());
        assertThat(TABLE.routes()).containsAll(TABLE.routesOfFilters());
    }
}
