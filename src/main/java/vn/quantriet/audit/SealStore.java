package vn.quantriet.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.text.VietnameseText;

@Component
class SealStore {

    private final Database database;

    SealStore(Database database) {
        this.database = database;
    }

    /** True for one at a time, whichever node it runs on, until its transaction ends. */
    boolean isOurTurn() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('audit.seal'))")
                .query(Boolean.class)
                .single();
    }

    Seal last() {
        return database.sql("select number, hash from audit.seal order by number desc limit 1")
                .query((row, _) -> new Seal(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(Seal.NONE);
    }

    List<Entry> pending(int most) {
        return database.sql("""
                select entry.* from audit.pending join audit.entry on entry.id = pending.entry
                order by pending.entry limit :most
                """).param("most", most).query(EntryRow::read).list();
    }

    void add(List<Seal> seals, List<Entry> entries, Instant now) {
        database.sql("""
                with gone as (delete from audit.pending where entry = any (:entries)),
                named as (insert into audit.author (name, search_key)
                          select * from unnest(:names, :keys) on conflict do nothing)
                insert into audit.seal (number, entry, hash, sealed_at)
                select number, entry, hash, :now from unnest(:numbers, :entries, :hashes) as given (number, entry, hash)
                """)
                .param("numbers", seals.stream().map(Seal::number).toArray(Long[]::new))
                .param("entries", entries.stream().map(Entry::id).toArray(Long[]::new))
                .param("hashes", seals.stream().map(Seal::hash).toArray(byte[][]::new))
                .param("names", names(entries).toArray(String[]::new))
                .param("keys", names(entries).map(VietnameseText::searchKey).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Stream<String> names(List<Entry> entries) {
        return entries.stream().map(entry -> entry.by().name()).distinct();
    }
}
