package vn.quantriet.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;
import vn.quantriet.text.VietnameseText;

@Component
class LogStore {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * A page begins at a number and reads along an index, so the hundred thousandth is as quick as the first. Days are
     * turned into numbers as well: entries are numbered almost in the order of their time, and the margin is for those
     * that were being written at once.
     */
    private static final String FOUND = """
            select entry.* from audit.entry
            where (:everything or entry.unit_id = any (:units))
              and (cast(:names as text[]) is null or entry.account_name = any (:names))
              and (cast(:action as text) is null or entry.action = :action)
              and (cast(:subject as text) is null or entry.subject = :subject)
              and (cast(:from as timestamptz) is null or entry.at >= :from and entry.id >= coalesce(
                  (select id - 10000 from audit.entry first where first.at >= :from order by first.at limit 1),
                  9223372036854775807))
              and (cast(:until as timestamptz) is null or entry.at < :until and entry.id <= coalesce(
                  (select id + 10000 from audit.entry last where last.at < :until order by last.at desc limit 1),
                  0))
            """;

    private final Database database;

    LogStore(Database database) {
        this.database = database;
    }

    /** A filter with what it names: units of the branch, null for the whole tree; names that contain the words. */
    record Asked(
            LogFilter filter,
            @Nullable List<Long> units,
            @Nullable List<String> names) {}

    Asked look(LogFilter filter, Actor by) {
        return new Asked(filter, units(filter.unit(), by), names(filter.who()));
    }

    List<Entry> before(Asked asked, long entry, int most) {
        return bind(database.sql(FOUND + " and entry.id < :entry order by entry.id desc limit :most"), asked)
                .param("entry", entry)
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    List<Entry> after(Asked asked, long entry, int most) {
        return bind(database.sql(FOUND + " and entry.id > :entry order by entry.id limit :most"), asked)
                .param("entry", entry)
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    void each(Asked asked, Consumer<Entry> to) {
        var statement = bind(database.sql(FOUND + " order by entry.id desc").withFetchSize(500), asked);
        try (var entries = statement.query(EntryRow::read).stream()) {
            entries.forEach(to);
        }
    }

    /** Null where the branch is the whole tree. */
    private @Nullable List<Long> units(@Nullable String code, Actor by) {
        var found = database.sql("""
                select nlevel(top.path) = 1 as everything,
                       array(select below.id from organization.published_unit below
                             where nlevel(top.path) > 1 and below.path <@ top.path) as units
                from organization.published_unit branch
                join organization.published_unit top
                  on top.path <@ branch.path and top.code = coalesce(cast(:code as text), branch.code)
                where branch.id = :branch
                """)
                .param("code", code)
                .param("branch", by.unit().value())
                .query((row, _) -> new Branch(row.getBoolean("everything"), List.of((Long[])
                        row.getArray("units").getArray())))
                .optional()
                .orElseThrow(NotFound::new);
        return found.everything() ? null : found.units();
    }

    private @Nullable List<String> names(String who) {
        var words = Arrays.stream(VietnameseText.searchKey(who).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        if (words.length == 0) return null;
        return database.sql("select name from audit.author where search_key like all (:words) limit 1000")
                .param("words", words)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, Asked asked) {
        var filter = asked.filter();
        return statement
                .param("everything", asked.units() == null)
                .param(
                        "units",
                        asked.units() == null ? new Long[0] : asked.units().toArray(Long[]::new))
                .param("names", asked.names() == null ? null : asked.names().toArray(String[]::new))
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("from", begin(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : begin(filter.until().plusDays(1)));
    }

    private static @Nullable OffsetDateTime begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(HANOI).toOffsetDateTime();
    }

    private record Branch(boolean everything, List<Long> units) {}
}
