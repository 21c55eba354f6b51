package vn.quantriet.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the two roles and the database, and hands over to its owner what an earlier version made as superuser. */
final class DatabaseOwner {

    private static final String NAME = "quantriet";

    /** Everything the superuser made here itself; what belongs to extensions and to the system stays. */
    private static final String HAND_OVER = """
            do $$
            declare it record;
            begin
                for it in
                    select format('schema %I', nspname) as what from pg_namespace
                    where nspowner = 'postgres'::regrole and nspname !~ '^(pg_|information_schema|public)'
                    union all
                    select format('%s %s', case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
                                                          when 'S' then 'sequence' else 'table' end, c.oid::regclass)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relowner = 'postgres'::regrole and c.relkind in ('r', 'p', 'v', 'm', 'S')
                      and n.nspname !~ '^(pg_|information_schema)'
                      and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass
                                                                and d.deptype in ('e', 'a', 'i'))
                    union all
                    select format('routine %s', p.oid::regprocedure)
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where p.proowner = 'postgres'::regrole and n.nspname !~ '^(pg_|information_schema)'
                      and not exists (select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass
                                                                and d.deptype = 'e')
                loop
                    execute format('alter %s owner to quantriet', it.what);
                end loop;
            end
            $$""";

    private DatabaseOwner() {}

    static void prepare(Connection server, Access access) throws SQLException {
        try (var statement = server.createStatement()) {
            role(statement, Access.OWNER, access.ownerPassword());
            role(statement, Access.APPLICATION, access.applicationPassword());
            if (!exists(statement, "pg_database where datname = '" + NAME + "'"))
                statement.execute("create database " + NAME);
            statement.execute("alter database " + NAME + " owner to " + Access.OWNER);
        }
    }

    static void handOver(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(HAND_OVER);
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "pg_roles where rolname = '" + name + "'")) statement.execute("create role " + name);
        statement.execute("alter role " + name + " login password '" + password + "'");
    }

    private static boolean exists(Statement statement, String from) throws SQLException {
        try (var row = statement.executeQuery("select 1 from " + from)) {
            return row.next();
        }
    }
}
