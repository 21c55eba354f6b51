package vn.quantriet.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A tree of 1, 15, 220 and 3,000 units and one duty of every month of 2025 for each of the 3,000, done or not as a pure
 * function of their numbers: a workload that other systems have been measured with.
 */
final class RollupCity {

    static final int SECOND = 15;
    private static final int THIRD = 220;
    private static final int LEAVES = 3_000;

    private final JdbcTemplate sql;

    RollupCity(JdbcTemplate sql) {
        this.sql = sql;
    }

    static boolean isDone(int leaf, int month) {
        return (17 * leaf + 29 * month) % 100 < 87;
    }

    /** Done out of given, by unit of the second level, from 0, and first day of the month: the right answer. */
    static Map<String, long[]> right() {
        var answer = new HashMap<String, long[]>();
        for (var leaf = 0; leaf < LEAVES; leaf++)
            for (var month = 1; month <= 12; month++) {
                var cell = answer.computeIfAbsent(
                        key(leaf % THIRD % SECOND, LocalDate.of(2025, month, 1).toString()), _ -> new long[2]);
                if (isDone(leaf, month)) cell[0]++;
                cell[1]++;
            }
        return answer;
    }

    static String key(int second, String period) {
        return "U" + (2 + second) + " " + period;
    }

    void units() {
        sql.update("""
                with placed as (
                    select 1 as id, null::integer as parent_id
                    union all select 2 + n, 1 from generate_series(0, ? - 1) n
                    union all select 17 + n, 2 + n % ? from generate_series(0, ? - 1) n
                    union all select 237 + n, 17 + n % ? from generate_series(0, ? - 1) n),
                line as (
                    select placed.id, placed.parent_id,
                           concat_ws('.', above2.parent_id, above.parent_id, placed.parent_id, placed.id)::ltree as path
                    from placed
                    left join placed above on above.id = placed.parent_id
                    left join placed above2 on above2.id = above.parent_id)
                insert into organization.unit
                    (id, code, name, kind, level, parent_id, path, position, search_key, valid_from)
                select id, 'U' || id, 'Đơn vị ' || id,
                       case nlevel(path) when 1 then 'CITY_COMMITTEE' when 2 then 'DISTRICT_COMMITTEE'
                                         when 3 then 'COMMUNE_COMMITTEE' else 'PARTY_CELL' end,
                       case nlevel(path) when 1 then 'CITY' when 2 then 'DISTRICT' when 3 then 'GRASSROOTS' else 'CELL' end,
                       parent_id, path, id, 'don vi ' || id, '2000-01-01'
                from line order by nlevel(path), id
                """, SECOND, SECOND, THIRD, THIRD, LEAVES);
        sql.update("""
                insert into organization.unit_version (unit_id, valid, name, kind, level, parent_id, path, position)
                select id, daterange(valid_from, null), name, kind, level, parent_id, path, position from organization.unit
                """);
        sql.execute("select setval(pg_get_serial_sequence('organization.unit', 'id'), 20000)");
        sql.execute("analyze organization.unit");
    }

    /** Answers with the number of the duty. */
    long reports() {
        sql.update("""
                insert into directive.document
                    (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by,
                     published_at, published_by)
                values ('1-ct-tu', 'DIRECTIVE', '1-CT/TU', '2024-12-01', 'về báo cáo hằng tháng', 1, 'PUBLISHED', 'Báo cáo.',
                        '{}', '2024-12-01', 1, '2024-12-01', 1)
                """);
        var duty = sql.queryForObject("""
                insert into obligation.obligation
                    (document_id, ordinal, owner_id, provision, action, sentence, deadline_kind, search_key, recurrence)
                select id, 1, 1, '1', 'Báo cáo hằng tháng', 'Báo cáo hằng tháng.', 'RECURRING', 'bao cao', 'MONTHLY'
                from directive.document
                returning id
                """, Long.class);
        sql.update("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, submitted_on, standing,
                     version, period)
                select obligation.id, obligation.document_id, 237 + leaf, 237 + leaf, month.first, month.first,
                       month.first + 39, case when done then month.first + 30 end,
                       case when done then 'CONFIRMED' else 'ASSIGNED' end, 1, month.first
                from obligation.obligation
                cross join generate_series(0, ? - 1) leaf
                cross join lateral (
                    select make_date(2025, n, 1) as first, (17 * leaf + 29 * n) % 100 < 87 as done
                    from generate_series(1, 12) n) month
                """, LEAVES);
        sql.execute("vacuum analyze obligation.assignment, obligation.tally");
        return duty == null ? 0 : duty;
    }
}
