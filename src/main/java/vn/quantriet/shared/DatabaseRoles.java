package vn.quantriet.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Two roles in PostgreSQL: one owns everything and migrates, the other is what the application works as. After each
 * module's migrations the second gets what it lacks on what is there by then, so no migration grants anything. Of nodes
 * that start at once one after the other migrates all modules and grants: the turn is held by a connection of its own,
 * so that it ends with the node.
 */
@Component
class DatabaseRoles implements FlywayConfigurationCustomizer, SmartInitializingSingleton {

    private static final String TURN = "select pg_advisory_lock(hashtext('quantriet.migrations'))";
    private static final String NEXT = "select pg_advisory_unlock(hashtext('quantriet.migrations'))";

    private final DataSource application;
    private @Nullable Connection turn;

    DatabaseRoles(DataSource application) {
        this.application = application;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        try {
            var connection = application.getConnection();
            turn = connection;
            execute(connection, TURN);
            configuration.callbacks(new Grants(connection.getMetaData().getUserName()));
        } catch (SQLException e) {
            throw new FlywayException("Không kết nối được cơ sở dữ liệu", e);
        }
    }

    /** Everything is migrated by now. */
    @Override
    public void afterSingletonsInstantiated() {
        if (turn == null) return;
        try (var connection = turn) {
            execute(connection, NEXT);
        } catch (SQLException e) {
            throw new FlywayException("Không kết nối được cơ sở dữ liệu", e);
        }
        turn = null;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    private record Grants(String application) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                grant(context.getConnection());
            } catch (SQLException e) {
                throw new FlywayException("Không cấp được quyền cho " + application, e);
            }
        }

        private void grant(Connection connection) throws SQLException {
            try (var name = connection.prepareStatement("select set_config('quantriet.application', ?, false)");
                    var statement = connection.createStatement()) {
                name.setString(1, application);
                name.execute();
                statement.execute(MISSING);
            }
        }

        @Override
        public String getCallbackName() {
            return "grants";
        }
    }

    /**
     * Tables to read and write, views only to read; a table whose trigger calls a function named refuse only to read
     * and add to; the migrations' own tables not at all. What is right already is not touched, and nodes take turns.
     */
    private static final String MISSING = """
            do $$
            declare
                application name := current_setting('quantriet.application');
                it record;
            begin
                if application = current_user then return; end if;
                perform pg_advisory_xact_lock(hashtext('quantriet.grants'));
                for it in
                    select nspname from pg_namespace
                    where nspowner = current_user::regrole and not has_schema_privilege(application, oid, 'usage')
                loop
                    execute format('grant usage on schema %I to %I', it.nspname, application);
                end loop;
                for it in
                    with owned as (
                        select c.oid, c.oid::regclass as name, c.relkind as kind,
                               n.nspname = 'public' and c.relname like 'flyway\\_%' as of_migrations,
                               exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                       where t.tgrelid = c.oid and p.proname = 'refuse') as only_grows,
                               array(select a.privilege_type from aclexplode(c.relacl) a
                                     where a.grantee = application::regrole order by 1) as granted
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relowner = current_user::regrole and c.relkind in ('r', 'p', 'v', 'm', 'S')
                          and n.nspname not like 'pg\\_%'
                    ), due as (
                        select name, kind, granted,
                               case when of_migrations then '{}'::text[]
                                    when kind = 'S' then '{USAGE}'
                                    when kind in ('v', 'm') then '{SELECT}'
                                    when only_grows then '{INSERT,SELECT}'
                                    else '{DELETE,INSERT,SELECT,UPDATE}' end as wanted
                        from owned
                    )
                    select * from due where granted <> wanted
                loop
                    execute format('revoke all on %s %s from %I',
                        case it.kind when 'S' then 'sequence' else '' end, it.name, application);
                    continue when it.wanted = '{}';
                    execute format('grant %s on %s %s to %I', array_to_string(it.wanted, ', '),
                        case it.kind when 'S' then 'sequence' else '' end, it.name, application);
                end loop;
            end
            $$""";
}
