package vn.quantriet.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.quantriet.shared.Database;

/** Reads the whole log in the order it was sealed, hashes it anew, and stops at the first difference. */
final class Verification {

    private static final int AT_ONCE = 2_000;

    private final Database database;

    Verification(Database database) {
        this.database = database;
    }

    /** What was found: how many seals hold, how many entries still wait, the last seal, and the first break if any. */
    record Result(
            long sealed, long waiting, Seal last, @Nullable Break found) {

        boolean isSound() {
            return found == null;
        }
    }

    /**
     * In a transaction of the caller's that sees one moment and reads through a cursor. A checkpoint is a seal that was
     * printed earlier and kept elsewhere.
     */
    Result run(@Nullable Seal checkpoint) {
        var chain = new Chain(checkpoint);
        try (var seals = database.sql("""
                select seal.number, seal.entry, seal.hash, entry.*
                from audit.seal left join audit.entry on entry.id = seal.entry
                order by seal.number
                """).withFetchSize(AT_ONCE).query(Sealed::read).stream()) {
            var each = seals.iterator();
            var sound = true;
            while (sound && each.hasNext()) sound = chain.holds(each.next());
        }
        var found = chain.found == null ? afterwards(chain, checkpoint) : chain.found;
        return new Result(chain.last.number(), waiting(), chain.last, found);
    }

    private @Nullable Break afterwards(Chain chain, @Nullable Seal checkpoint) {
        if (checkpoint != null && checkpoint.number() > chain.last.number())
            return new Break.OtherCheckpoint(checkpoint.number());
        return database.sql("""
                select min(entry.id) from audit.entry
                where not exists (select from audit.seal where seal.entry = entry.id)
                  and not exists (select from audit.pending where pending.entry = entry.id)
                """)
                .query((row, _) -> inserted(row))
                .list()
                .getFirst()
                .found();
    }

    private static Perhaps inserted(ResultSet row) throws SQLException {
        var id = row.getLong(1);
        return new Perhaps(row.wasNull() ? null : new Break.Inserted(id));
    }

    private long waiting() {
        return database.sql("select count(*) from audit.pending")
                .query(Long.class)
                .single();
    }

    private record Perhaps(@Nullable Break found) {}

    /** A seal with its entry, if that is still there. */
    private record Sealed(Seal seal, long entryId, @Nullable Entry entry) {

        static Sealed read(ResultSet row, int n) throws SQLException {
            var seal = new Seal(row.getLong("number"), row.getBytes("hash"));
            var entryId = row.getLong("entry");
            row.getLong("id");
            return new Sealed(seal, entryId, row.wasNull() ? null : EntryRow.read(row, n));
        }
    }

    /** The chain as far as it was followed. */
    private static final class Chain {

        private final @Nullable Seal checkpoint;
        private Seal last = Seal.NONE;
        private @Nullable Break found;

        Chain(@Nullable Seal checkpoint) {
            this.checkpoint = checkpoint;
        }

        boolean holds(Sealed sealed) {
            found = check(sealed);
            return found == null;
        }

        private @Nullable Break check(Sealed sealed) {
            var number = last.number() + 1;
            if (sealed.seal().number() != number) return new Break.SealRemoved(number);
            if (sealed.entry() == null) return new Break.EntryRemoved(number, sealed.entryId());
            var seal = last.next(sealed.entry());
            if (!seal.isSame(sealed.seal())) return new Break.Altered(number, sealed.entryId());
            if (checkpoint != null && checkpoint.number() == number && !seal.isSame(checkpoint))
                return new Break.OtherCheckpoint(number);
            last = seal;
            return null;
        }
    }
}
