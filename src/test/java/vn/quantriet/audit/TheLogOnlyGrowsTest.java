package vn.quantriet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.testing.DatabaseTest;

/** What the role the application works as can do to the log, and to how the database is built. */
@DatabaseTest
@Tag("access")
class TheLogOnlyGrowsTest {

    private static final String DENIED = "42501";

    @Autowired
    JdbcTemplate application;

    @Autowired
    LogProtection protection;

    @Test
    void anEntryCanBeAddedAndRead() {
        add();
        assertThat(application.queryForObject("select count(*) from audit.entry", Long.class))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set account_name = 'another'",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry disable trigger entry_is_append_only",
                "drop trigger entry_is_append_only on audit.entry",
                "drop table audit.entry",
                "alter table audit.entry add column more text",
                "create or replace function audit.refuse() returns trigger language plpgsql as 'begin return new; end'",
                "set session_replication_role = replica",
                "set role quantriet",
                "delete from obligation.step",
                "create table organization.mine (id int)",
                "create schema mine",
                "select * from public.flyway_schema_history_audit",
            })
    void nothingElseCan(String statement) {
        add();
        var entries = application.queryForObject("select count(*) from audit.entry", Long.class);
        assertThatThrownBy(() -> application.execute(statement))
                .rootCause()
                .extracting("sQLState")
                .isEqualTo(DENIED);
        assertThat(application.queryForObject("select count(*) from audit.entry", Long.class))
                .isEqualTo(entries);
    }

    @Test
    void theRoleOwnsNothingAndIsNobodySpecial() {
        assertThat(application.queryForObject("""
                select count(*) from pg_class where relowner = current_user::regrole
                """, Long.class)).isZero();
        assertThat(application.queryForMap("""
                select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls as special,
                       exists (select from pg_auth_members where member = pg_roles.oid) as member
                from pg_roles where rolname = current_user
                """)).containsEntry("special", false).containsEntry("member", false);
    }

    @Test
    void nobodyGivesThemselvesMore() {
        application.execute("grant all on audit.entry to current_user"); // a warning, and nothing is granted
        assertThatThrownBy(() -> application.execute("delete from audit.entry"))
                .rootCause()
                .extracting("sQLState")
                .isEqualTo(DENIED);
    }

    @Test
    void theProgramKnowsWhetherTheLogIsProtected() {
        assertThat(protection.isComplete()).isTrue();
    }

    @Test
    void everyOtherTableCanBeWorkedOn() {
        assertThat(application.queryForList("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|public)'
                  and not (has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert'))
                """, String.class)).isEmpty();
        assertThatCode(() -> application.update("update organization.unit set name = name where id = -1"))
                .doesNotThrowAnyException();
    }

    @Test
    void throughAViewNothingCanBeWritten() {
        assertThat(application.queryForList("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname !~ '^(pg_|information_schema|public)'
                  and has_table_privilege(c.oid, 'insert, update, delete')
                """, String.class)).isEmpty();
    }

    private void add() {
        application.update("""
                insert into audit.entry (at, account_name, action, subject)
                values (now(), 'thu', 'identity.signed-in', 'account:thu')
                """);
    }
}
