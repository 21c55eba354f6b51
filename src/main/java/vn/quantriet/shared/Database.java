package vn.quantriet.shared;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The only door to PostgreSQL. It accepts SQL that the compiler can see whole, and nothing else. */
@Component
public class Database {

    private static final ThreadLocal<long[]> STATEMENTS = ThreadLocal.withInitial(() -> new long[1]);

    private final JdbcClient jdbc;
    private final DataSource source;

    Database(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** The door for a program that starts no application. */
    public static Database over(DataSource source) {
        return new Database(JdbcClient.create(source), source);
    }

    public StatementSpec sql(@CompileTimeConstant final String statement) {
        STATEMENTS.get()[0]++;
        return jdbc.sql(statement);
    }

    /**
     * Feeds a {@code copy … from stdin} in the caller's transaction, taking one row at a time, and says how many there
     * were; the cells of a row are text as PostgreSQL reads it, or null.
     */
    public long copy(@CompileTimeConstant final String statement, Iterator<List<@Nullable String>> rows) {
        STATEMENTS.get()[0]++;
        return CopyFeed.feed(source, statement, rows);
    }

    /**
     * Until the end of the transaction a statement is planned once for its connection and not for what it asks: where
     * rows are so few that planning takes longer than reading them.
     */
    public void planOnce() {
        sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query(String.class)
                .single();
    }

    /** How many statements the current thread has sent so far; tests hold pages to a budget with it. */
    public static long statementsOfThisThread() {
        return STATEMENTS.get()[0];
    }
}
