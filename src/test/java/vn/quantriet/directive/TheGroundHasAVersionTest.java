package vn.quantriet.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Town;
import vn.quantriet.organization.GroundVersion;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What is looked up once for a version is looked up again as soon as anything of it has changed, and not before. */
@DatabaseTest("obligation-work")
@Import(Town.class)
@Tag("directive")
class TheGroundHasAVersionTest {

    @Autowired
    Town towns;

    @Autowired
    GroundVersion ground;

    @Autowired
    DocumentShelf shelf;

    @Autowired
    Scopes scopes;

    @Autowired
    Database database;

    @Autowired
    TransactionOperations transaction;

    Town.Built town;
    Actor office;

    @BeforeEach
    void aTown() {
        town = towns.build(2, 1);
        office = town.actor("", Role.OFFICE);
    }

    @Test
    void aTransactionCountsOnceHoweverMuchItChanges() {
        var before = ground.get();
        publish(1, 40);
        assertThat(ground.get()).isEqualTo(before + 1);
        transaction.executeWithoutResult(_ -> {
            rename("Đảng ủy mới");
            publish(41, 50);
            assertThat(ground.get()).as("at its end only").isEqualTo(before + 1);
        });
        assertThat(ground.get()).isEqualTo(before + 2);
        transaction.executeWithoutResult(_ -> rename("Đảng ủy mới hơn"));
        assertThat(ground.get()).isEqualTo(before + 3);
    }

    @Test
    void whatIsTakenBackCountsForNothing() {
        var before = ground.get();
        var name = name();
        transaction.executeWithoutResult(it -> {
            rename("Không còn");
            assertThat(name()).as("its own change").isEqualTo("Không còn");
            it.setRollbackOnly();
        });
        assertThat(ground.get()).isEqualTo(before);
        assertThat(name()).isEqualTo(name);
    }

    @Test
    void whatChangesIsSeenByTheNextWhoLooks() {
        assertThat(offered()).isEmpty();
        publish(1, 2);
        assertThat(offered()).containsExactly(slug(2), slug(1));
        publish(3, 3);
        assertThat(offered()).containsExactly(slug(3), slug(2), slug(1));

        assertThat(name()).isNotEqualTo("Đảng ủy đổi tên");
        rename("Đảng ủy đổi tên");
        assertThat(name()).isEqualTo("Đảng ủy đổi tên");
        assertThat(scopes.find(null, null, office).name()).isEqualTo("Đảng ủy đổi tên");
    }

    private List<String> offered() {
        return shelf.choices(null, office).stream().map(PublishedHeading::slug).toList();
    }

    private String name() {
        return scopes.around(null, null, office).scope().name();
    }

    private void rename(String name) {
        database.sql("update organization.unit set name = :name where id = :id")
                .param("name", name)
                .param("id", town.unit("").value())
                .update();
    }

    private String slug(int n) {
        return town.code + "-nen-" + n;
    }

    private void publish(int from, int to) {
        database.sql("""
                insert into directive.document
                    (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by,
                     published_at, published_by)
                select :town || '-nen-' || n, 'DIRECTIVE', n || '-CT/TU', cast('2020-01-01' as date) + n, 'về việc', :owner,
                       'PUBLISHED', 'Các cấp uỷ thực hiện.', '{}', now(), 1,
                       cast('2020-01-01T10:00:00Z' as timestamptz) + n * interval '1 day', 1
                from generate_series(cast(:from as integer), :to) n
                """)
                .param("town", town.code)
                .param("owner", town.unit("").value())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
