package vn.quantriet.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries as they are stored; what is hashed and what is shown comes through here. */
final class EntryRow {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private EntryRow() {}

    static Entry read(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Entry.By(
                        row.getObject("account_id", Long.class),
                        row.getString("account_name"),
                        row.getObject("unit_id", Long.class),
                        row.getString("unit_name")),
                row.getString("action"),
                row.getString("subject"),
                row.getString("address"),
                JSON.readValue(row.getString("details"), DETAILS));
    }
}
