package vn.quantriet.directive;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A document as a line of the register. */
public record DocumentLine(Document document, String ownerName, int duties) {

    static DocumentLine read(ResultSet row, int n) throws SQLException {
        return new DocumentLine(DocumentStore.read(row, n), row.getString("owner_name"), row.getInt("duties"));
    }
}
