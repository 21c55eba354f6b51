package vn.quantriet.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.testing.TestDatabase;

/** Earlier versions did everything as superuser; what they made goes to its owner. */
@Tag("embedded")
class HandingOverAnOlderFolderTest {

    @Test
    void everythingButExtensionsGoesToTheOwner() throws SQLException {
        try (var superuser = DriverManager.getConnection(TestDatabase.fresh("older"))) {
            execute(superuser, """
                    create extension ltree;
                    create schema organization;
                    create table organization.unit (id bigint generated always as identity primary key, path ltree);
                    create table public.flyway_schema_history_organization (installed_rank int primary key);
                    create view organization.published_unit as select * from organization.unit;
                    create function organization.refuse() returns trigger language plpgsql
                        as 'begin return null; end';
                    create trigger unit_stays before delete on organization.unit
                        for each statement execute function organization.refuse()
                    """);

            DatabaseOwner.handOver(superuser);
            DatabaseOwner.handOver(superuser);

            assertThat(number(superuser, """
                    select (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relowner = 'postgres'::regrole and n.nspname in ('organization', 'public'))
                         + (select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                            where p.proowner = 'postgres'::regrole and n.nspname = 'organization')
                         + (select count(*) from pg_namespace
                            where nspowner = 'postgres'::regrole and nspname = 'organization')
                    """)).isZero();
            execute(superuser, """
                    set role quantriet;
                    alter table organization.unit add column name text;
                    create index on organization.unit using gist (path)
                    """);
        }
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
