package vn.quantriet.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of an edition as the columns of its row. */
record EditionStateRow(
        String state,
        String returned,
        @Nullable Signed proposed,
        @Nullable Signed approved,
        @Nullable Signed withdrawn,
        @Nullable String because) {

    static EditionStateRow of(EditionState state) {
        return switch (state) {
            case EditionState.Draft(var returned) -> new EditionStateRow("DRAFT", returned, null, null, null, null);
            case EditionState.Proposed(var proposed) -> new EditionStateRow("PROPOSED", "", proposed, null, null, null);
            case EditionState.Approved(var proposed, var approved) ->
                new EditionStateRow("APPROVED", "", proposed, approved, null, null);
            case EditionState.Withdrawn(var proposed, var approved, var withdrawn, var because) ->
                new EditionStateRow("WITHDRAWN", "", proposed, approved, withdrawn, because);
        };
    }

    static EditionState read(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "DRAFT" -> new EditionState.Draft(row.getString("returned"));
            case "PROPOSED" -> new EditionState.Proposed(EditionStore.signed(row, "proposed"));
            case "APPROVED" ->
                new EditionState.Approved(EditionStore.signed(row, "proposed"), EditionStore.signed(row, "approved"));
            case "WITHDRAWN" ->
                new EditionState.Withdrawn(
                        EditionStore.signed(row, "proposed"),
                        EditionStore.signed(row, "approved"),
                        EditionStore.signed(row, "withdrawn"),
                        row.getString("withdrawn_because"));
            case String other -> throw new IllegalStateException(other);
        };
    }

    Map<String, @Nullable Object> parameters() {
        var all = new HashMap<String, @Nullable Object>();
        all.put("state", state);
        all.put("returned", returned);
        all.put("because", because);
        put(all, "proposed", proposed);
        put(all, "approved", approved);
        put(all, "withdrawn", withdrawn);
        return all;
    }

    private static void put(Map<String, @Nullable Object> all, String what, @Nullable Signed signed) {
        all.put(what + "At", signed == null ? null : signed.at().atOffset(ZoneOffset.UTC));
        all.put(what + "By", signed == null ? null : signed.account().value());
        all.put(what + "ByName", signed == null ? null : signed.name());
    }
}
