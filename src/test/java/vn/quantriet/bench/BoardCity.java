package vn.quantriet.bench;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A city of 10,000 units in six levels with 200 documents of 40 duties each, and as many assignments as asked for: bulk,
 * the way a restored backup would bring them, with keys and indexes made afterwards.
 */
final class BoardCity {

    static final int UNITS = 10_000;
    static final int DOCUMENTS = 200;
    static final int DUTIES = 8_000;

    private final JdbcTemplate sql;

    BoardCity(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** 1 city, 118 below it, 10 below each of these, then 4, and the rest in two more levels. */
    void units() {
        sql.update("""
                with recursive placed as (
                    select n as id,
                           case when n = 1 then null
                                when n <= 119 then 1
                                when n <= 1299 then 2 + (n - 120) % 118
                                when n <= 6019 then 120 + (n - 1300) % 1180
                                when n <= 9019 then 1300 + (n - 6020) % 4720
                                else 6020 + (n - 9020) % 3000 end as parent_id
                    from generate_series(1, ?) n),
                line (id, parent_id, path) as (
                    select id, parent_id, id::text::ltree from placed where parent_id is null
                    union all
                    select placed.id, placed.parent_id, line.path || placed.id::text
                    from placed join line on line.id = placed.parent_id)
                insert into organization.unit
                    (id, code, name, kind, level, parent_id, path, position, search_key, valid_from)
                select id, 'U' || id, case nlevel(path) when 1 then 'Thành ủy' else 'Đảng ủy cơ sở số ' || id end,
                       case nlevel(path) when 1 then 'CITY_COMMITTEE' when 2 then 'DISTRICT_COMMITTEE'
                                         when 3 then 'COMMUNE_COMMITTEE' else 'PARTY_CELL' end,
                       case nlevel(path) when 1 then 'CITY' when 2 then 'DISTRICT' when 3 then 'GRASSROOTS'
                                         else 'CELL' end,
                       parent_id, path, id, 'dang uy co so so ' || id, '2000-01-01'
                from line order by nlevel(path), id
                """, UNITS);
        sql.update("""
                insert into organization.unit_version (unit_id, valid, name, kind, level, parent_id, path, position)
                select id, daterange(valid_from, null), name, kind, level, parent_id, path, position
                from organization.unit
                """);
        sql.execute("select setval(pg_get_serial_sequence('organization.unit', 'id'), 20000)");
        sql.execute("analyze organization.unit");
    }

    void documents() {
        sql.update("""
                insert into directive.document
                    (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by,
                     published_at, published_by)
                select n || '-ct-tu', 'DIRECTIVE', n || '-CT/TU', current_date - n * 5,
                       'về việc học tập, quán triệt và triển khai thực hiện nghị quyết số ' || n, 1, 'PUBLISHED',
                       'Các cấp uỷ thực hiện.', '{}', now() - n * interval '5 days', 1, now() - n * interval '5 days', 1
                from generate_series(1, ?) n
                """, DOCUMENTS);
        sql.update("""
                insert into obligation.obligation
                    (document_id, ordinal, owner_id, provision, action, sentence, deadline_kind, due_on, search_key,
                     recurrence)
                select document.id, n, 1, '1.' || n, 'Tổ chức thực hiện việc thứ ' || n || ' của văn bản',
                       'Các cấp uỷ thực hiện.', 'DATE', document.issued_on + 30 * (1 + n % 10),
                       'to chuc thuc hien viec thu ' || n, 'MONTHLY'
                from directive.document cross join generate_series(1, ?) n
                where document.subject like 'về việc học tập, quán triệt%'
                order by document.id, n
                """, DUTIES / DOCUMENTS);
        sql.execute("analyze directive.document, obligation.obligation");
    }

    /** Spread over all duties and units; seven of ten done, one of two thousand waiting to be confirmed, the rest open. */
    void assignments(long upTo) {
        var before = before(upTo);
        sql.execute("alter table obligation.assignment disable trigger user");
        var restored = stripped();
        var perDuty = upTo / DUTIES;
        sql.update("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, submitted_on, standing,
                     version, period)
                select duty.id, duty.document_id, spread.unit, spread.unit, duty.at,
                       case when spread.standing = 'ASSIGNED' then duty.at else duty.at + interval '10 days' end,
                       case when spread.fate = 19 then null else duty.due_on + spread.round end,
                       case when spread.standing in ('CONFIRMED', 'SUBMITTED')
                            then duty.due_on + spread.round - 5 + spread.fate end,
                       spread.standing, 1, case when spread.round > 0 then date '2000-01-01' + spread.round end
                from (select obligation.id, obligation.document_id, obligation.due_on, document.published_at as at
                      from obligation.obligation
                      join directive.document on document.id = obligation.document_id) duty
                cross join lateral (
                    select 2 + (duty.id * 7919 + n * 8) %% 9999 as unit, n / 1250 as round,
                           ((duty.id * 31 + n * 7) %% 20)::integer as fate,
                           case when (duty.id * 31 + n * 7) %% 2000 = 13 then 'SUBMITTED'
                                when (duty.id * 31 + n * 7) %% 20 < 14 then 'CONFIRMED'
                                when (duty.id * 31 + n * 7) %% 20 < 16 then 'IN_PROGRESS'
                                else 'ASSIGNED' end as standing
                    from generate_series(%d, %d) n) spread
                on conflict do nothing
                """.formatted(before / DUTIES, perDuty - 1));
        restored.forEach(sql::execute);
        sql.execute("alter table obligation.assignment enable trigger user");
        sql.execute("vacuum analyze obligation.assignment");
    }

    private long before(long upTo) {
        var there = sql.queryForObject("select count(*) from obligation.assignment", Long.class);
        return there == null ? 0 : Math.min(there, upTo);
    }

    /** Takes off keys and indexes that only slow a bulk load down; answers with what brings them back. */
    private List<String> stripped() {
        var parts = new ArrayList<>(parts("""
                select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as on
                from pg_index
                where indrelid = 'obligation.assignment'::regclass
                  and not exists (select from pg_constraint where conindid = indexrelid)
                """));
        parts.addAll(parts("""
                select format('alter table obligation.assignment drop constraint %I', conname) as off,
                       format('alter table obligation.assignment add constraint %I %s', conname,
                              pg_get_constraintdef(oid)) as on
                from pg_constraint
                where conrelid = 'obligation.assignment'::regclass and contype = 'f'
                """));
        parts.forEach(part -> sql.execute(part.off()));
        return parts.stream().map(Part::on).toList();
    }

    private record Part(String off, String on) {}

    private List<Part> parts(String statement) {
        return sql.query(statement, (row, _) -> new Part(row.getString("off"), row.getString("on")));
    }

    /** As the migration that brought the kept counts counted what there was. */
    void count() {
        sql.execute("delete from obligation.tally");
        sql.execute(
                "insert into obligation.tally_place select * from obligation.tally_place_now on conflict do nothing");
        sql.query("select obligation.add_to_tally('select * from obligation.tally_fact')", _ -> {});
        sql.query("select obligation.settle_days(current_date)", _ -> {});
        sql.execute("vacuum analyze obligation.tally, obligation.tally_place");
    }
}
