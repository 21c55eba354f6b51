package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import vn.quantriet.QuanTriet;
import vn.quantriet.testing.TestDatabase;

/** The migrations that gave people a module of their own, in the order in which the application runs them. */
@Tag("person")
class UpgradingFromPeopleInIdentityTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final List<String> MODULES_OF_OLD = List.of("__root", "organization", "identity");

    @TempDir
    Path old;

    @Test
    void whoeverHadAnAccountKeepsItAndEverybodyTheirPlace() throws IOException {
        var address = TestDatabase.fresh("upgrade_full");
        migrate(address, "filesystem:" + oldMigrations());
        var database = JdbcClient.create(source(address));
        fill(database);

        migrate(address, "classpath:db/migration");

        assertThat(strings(database, """
                select concat_ws('|', account.username, person.id, person.full_name, person.membership, home.unit_id,
                                 home.since)
                from identity.account join person.person on person.id = account.person_id
                join person.home on home.person_id = person.id
                """)).containsExactly("bithu|7|Đỗ Thị Ánh|OFFICIAL|2|2015-01-01");
        assertThat(strings(database, "select full_name from person.person order by sort_key"))
                .containsExactly("Lê Văn An", "Đỗ Thị Ánh", "Phan Ân", "Trần Bình");
        assertThat(strings(
                        database,
                        "select concat_ws('|', person_id, title, head) from person.position order by person_id"))
                .containsExactly("7|Bí thư|t", "8|Phó Bí thư|f", "9|Bí thư|f");
        assertThat(strings(database, "select person_id::text from person.published_roster_as_of('2020-01-01')"))
                .containsExactlyInAnyOrder("7", "8", "9", "12");
        assertThat(strings(database, "select nextval(pg_get_serial_sequence('person.person', 'id'))::text"))
                .containsExactly("13");
    }

    @Test
    void anEmptyDatabaseEndsUpTheSame() throws IOException {
        var upgraded = TestDatabase.fresh("upgrade_empty");
        migrate(upgraded, "filesystem:" + oldMigrations());
        migrate(upgraded, "classpath:db/migration");
        var fresh = TestDatabase.fresh("upgrade_fresh");
        migrate(fresh, "classpath:db/migration");

        assertThat(shape(upgraded)).isEqualTo(shape(fresh)).isNotEmpty();
        assertThat(strings(
                        JdbcClient.create(source(fresh)),
                        "select coalesce(to_regclass('identity.person')::text, 'gone')"))
                .containsExactly("gone");
    }

    private static void fill(JdbcClient database) {
        database.sql("""
                insert into organization.unit
                    (id, code, name, kind, level, parent_id, path, position, search_key, valid_from)
                values (1, 'A', 'Thành ủy', 'CITY_COMMITTEE', 'CITY', null, '1', 1, 'a', '2010-01-01'),
                       (2, 'A.1', 'Chi bộ 1', 'PARTY_CELL', 'CELL', 1, '1.2', 1, 'a1', '2015-01-01')
                """).update();
        database.sql("""
                insert into identity.person (id, full_name, search_key, unit_id, title)
                values (7, 'Đỗ Thị Ánh', 'do thi anh', 2, 'Bí thư'), (8, 'Lê Văn An', 'le van an', 2, 'Phó Bí thư'),
                       (9, 'Phan Ân', 'phan an', 2, 'Bí thư'), (12, 'Trần Bình', 'tran binh', 1, '')
                """).update();
        database.sql("insert into identity.account (username, password_hash, person_id) values ('bithu', 'x', 7)")
                .update();
    }

    /** The first migrations of the modules that were there, which are never edited. */
    private Path oldMigrations() throws IOException {
        for (var module : MODULES_OF_OLD) {
            Files.createDirectories(old.resolve(module));
            try (var files = Files.list(MIGRATIONS.resolve(module))) {
                for (var file : files.filter(f -> f.getFileName().toString().startsWith("V1__"))
                        .toList()) Files.copy(file, old.resolve(module).resolve(file.getFileName()));
            }
        }
        return old;
    }

    private static void migrate(String address, String location) {
        var modules = ApplicationModules.of(QuanTriet.class, new ImportOption.DoNotIncludeTests());
        var flyway = Flyway.configure()
                .dataSource(source(address))
                .locations(location)
                .load();
        new SpringModulithFlywayMigrationStrategy(ApplicationModuleIdentifiers.of(modules), MigrationFilter.USE_ALL)
                .migrate(flyway);
    }

    private static List<String> shape(String address) {
        return strings(JdbcClient.create(source(address)), """
                select concat_ws('|', table_schema, table_name, column_name, data_type, is_nullable)
                from information_schema.columns where table_schema in ('person', 'identity')
                union all
                select concat_ws('|', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where connamespace in ('person'::regnamespace, 'identity'::regnamespace)
                order by 1
                """);
    }

    private static DriverManagerDataSource source(String address) {
        return new DriverManagerDataSource(address);
    }

    private static List<String> strings(JdbcClient database, String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
