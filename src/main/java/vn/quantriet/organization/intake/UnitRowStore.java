package vn.quantriet.organization.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

@Component
class UnitRowStore {

    private final Database database;

    UnitRowStore(Database database) {
        this.database = database;
    }

    long copy(long run, Iterator<UnitRow> rows) {
        return database.copy("""
                copy organization.import_row (run, number, code, name, kind, level, parent_code, aliases, identifier,
                                              administrative_code, valid_from, address, telephone, email, usual_level,
                                              name_key, search_key, problems)
                from stdin
                """, new Lines(run, rows));
    }

    long count(long run) {
        return database.sql("select count(*) from organization.import_row where run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    void forget(long run) {
        database.sql("delete from organization.import_row where run = :run")
                .param("run", run)
                .update();
    }

    private record Lines(long run, Iterator<UnitRow> rows) implements Iterator<List<@Nullable String>> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<@Nullable String> next() {
            var columns = ReadUnit.of(rows.next());
            var line = new ArrayList<@Nullable String>(columns.size() + 1);
            line.add(Long.toString(run));
            line.addAll(columns);
            return line;
        }
    }
}
