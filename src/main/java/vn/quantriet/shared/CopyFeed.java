package vn.quantriet.shared;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Writes rows in the text format of PostgreSQL's {@code copy}. */
final class CopyFeed {

    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(2 * ENOUGH);

    private CopyFeed(CopyIn copy) {
        this.copy = copy;
    }

    static long feed(DataSource source, String statement, Iterator<List<@Nullable String>> rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                new CopyFeed(copy).write(rows);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("copy", statement, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void write(Iterator<List<@Nullable String>> rows) throws SQLException {
        while (rows.hasNext()) {
            write(rows.next());
            if (text.length() >= ENOUGH) send();
        }
        send();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void write(List<@Nullable String> row) {
        for (var i = 0; i < row.size(); i++) {
            if (i > 0) text.append('\t');
            write(row.get(i));
        }
        text.append('\n');
    }

    private void write(@Nullable String cell) {
        if (cell == null) {
            text.append("\\N");
            return;
        }
        var written = 0;
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c > '\\' || c != '\\' && c > '\r') continue;
            text.append(cell, written, i).append(escaped(c));
            written = i + 1;
        }
        text.append(cell, written, cell.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> " ";
            default -> Character.toString(c);
        };
    }
}
