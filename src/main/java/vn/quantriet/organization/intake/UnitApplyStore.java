package vn.quantriet.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.Contacts;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Database;
import vn.quantriet.text.VietnameseText;

/** Makes of a run's findings what they say. */
@Component
class UnitApplyStore {

    private final Database database;

    UnitApplyStore(Database database) {
        this.database = database;
    }

    /** Reading goes on; whoever wants to change the tree waits until the transaction is over. */
    void keepOthersOut() {
        database.sql("lock table organization.unit in share row exclusive mode").update();
    }

    List<NewUnit> added(long run, LocalDate day) {
        return database.sql("""
                select row.* from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                where finding.run = :run and finding.outcome = 'ADD'
                order by row.number
                """)
                .param("run", run)
                .query((row, _) -> unit(row, day))
                .list();
    }

    private static NewUnit unit(ResultSet row, LocalDate day) throws SQLException {
        var kind = UnitKind.valueOf(row.getString("kind"));
        var level = row.getString("level");
        var since = row.getObject("valid_from", LocalDate.class);
        return new NewUnit(
                row.getString("code"),
                row.getString("name"),
                kind,
                level == null ? Words.usualLevel(kind) : UnitLevel.valueOf(level),
                row.getString("parent_code"),
                names(text(row, "aliases")),
                since == null ? day : since,
                false,
                row.getString("administrative_code"),
                row.getString("identifier"),
                new Contacts(text(row, "address"), text(row, "telephone"), text(row, "email")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static List<String> names(String aliases) {
        return Arrays.stream(aliases.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 2)[0])
                .toList();
    }

    /** What a unit is known by elsewhere and where it is reached; other names are added to those it has. */
    void change(long run) {
        database.sql("""
                update organization.unit set
                    identifier = coalesce(row.identifier, unit.identifier),
                    address = coalesce(row.address, unit.address),
                    telephone = coalesce(row.telephone, unit.telephone),
                    email = coalesce(row.email, unit.email),
                    version = version + 1
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                where finding.run = :run and finding.outcome = 'CHANGE' and unit.id = finding.unit_id
                """).param("run", run).update();
        var named = database.sql("""
                insert into organization.alias (unit_id, match_key, name)
                select finding.unit_id, split_part(line, E'\\t', 2), split_part(line, E'\\t', 1)
                from organization.import_finding finding
                join organization.import_row row on row.run = finding.run and row.number = finding.number
                cross join lateral regexp_split_to_table(row.aliases, E'\\n') as line
                where finding.run = :run and finding.outcome = 'CHANGE'
                on conflict do nothing
                """).param("run", run).update();
        if (named > 0) drawSearchKeys(run);
    }

    private void drawSearchKeys(long run) {
        var called = database.sql("""
                select unit.id,
                       unit.code || ' ' || unit.name || ' ' || coalesce(string_agg(alias.name, ' '), '') as words
                from organization.import_finding finding
                join organization.unit on unit.id = finding.unit_id
                left join organization.alias on alias.unit_id = unit.id and alias.name <> unit.name
                where finding.run = :run and finding.outcome = 'CHANGE'
                group by unit.id
                """)
                .param("run", run)
                .query((row, _) -> new Called(row.getLong("id"), row.getString("words")))
                .list();
        database.sql("""
                update organization.unit set search_key = given.search_key
                from unnest(:ids, :keys) as given (id, search_key) where unit.id = given.id
                """)
                .param("ids", called.stream().map(Called::id).toArray(Long[]::new))
                .param(
                        "keys",
                        called.stream()
                                .map(unit -> VietnameseText.searchKey(unit.words()))
                                .toArray(String[]::new))
                .update();
    }

    private record Called(long id, String words) {}
}
