package vn.quantriet.shared;

import com.google.errorprone.annotations.CompileTimeConstant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The only door to PostgreSQL. It accepts SQL that the compiler can see whole, and nothing else. */
@Component
public class Database {

    private static final ThreadLocal<long[]> STATEMENTS = ThreadLocal.withInitial(() -> new long[1]);

    private final JdbcClient jdbc;

    Database(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The door for a program that starts no application. */
    public static Database over(DataSource source) {
        return new Database(JdbcClient.create(source));
    }

    public StatementSpec sql(@CompileTimeConstant final String statement) {
        STATEMENTS.get()[0]++;
        return jdbc.sql(statement);
    }

    /** How many statements the current thread has sent so far; tests hold pages to a budget with it. */
    public static long statementsOfThisThread() {
        return STATEMENTS.get()[0];
    }
}
