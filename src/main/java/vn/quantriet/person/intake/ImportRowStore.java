package vn.quantriet.person.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

@Component
class ImportRowStore {

    private final Database database;

    ImportRowStore(Database database) {
        this.database = database;
    }

    long copy(long run, Iterator<PersonRow> rows, LocalDate today) {
        return database.copy("""
                copy person.import_row (run, number, code, card_number, full_name, search_key, sort_key, born_on, sex,
                                        telephone, email, unit_code, since, membership, member_since, title, title_key,
                                        head, record, problems)
                from stdin
                """, new Lines(run, rows, today));
    }

    long count(long run) {
        return database.sql("select count(*) from person.import_row where run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    void forget(long run) {
        database.sql("delete from person.import_row where run = :run")
                .param("run", run)
                .update();
    }

    private record Lines(long run, Iterator<PersonRow> rows, LocalDate today)
            implements Iterator<List<@Nullable String>> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<@Nullable String> next() {
            var columns = ReadRow.of(rows.next(), today);
            var line = new ArrayList<@Nullable String>(columns.size() + 1);
            line.add(Long.toString(run));
            line.addAll(columns);
            return line;
        }
    }
}
