package vn.quantriet.urging;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Organizations;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;

/** A city, a district, a commune and its cells, whoever acts for them, and duties that fall due on any day. */
@TestComponent
class UrgedTown {

    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final Organizations organizations;
    private final Accounts accounts;
    private final JdbcTemplate sql;

    UrgedTown(Organizations organizations, Accounts accounts, JdbcTemplate sql) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.sql = sql;
    }

    /** Nobody acts for the cell 2. */
    Built build() {
        var town = "U" + TOWNS.incrementAndGet();
        organizations.add(List.of(
                unit(town, "Thành ủy " + town, UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null),
                unit(town + "-Q", "Quận ủy " + town, UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, town),
                unit(
                        town + "-P",
                        "Đảng ủy phường " + town,
                        UnitKind.COMMUNE_COMMITTEE,
                        UnitLevel.GRASSROOTS,
                        town + "-Q"),
                unit(town + "-C1", "Chi bộ 1 " + town, UnitKind.PARTY_CELL, UnitLevel.CELL, town + "-P"),
                unit(town + "-C2", "Chi bộ 2 " + town, UnitKind.PARTY_CELL, UnitLevel.CELL, town + "-P")));
        return new Built(
                town,
                open(town, "", Role.OFFICE),
                open(town, "-Q", Role.LEADER),
                open(town, "-P", Role.OFFICER),
                open(town, "-C1", Role.CELL_SECRETARY));
    }

    private static NewUnit unit(String code, String name, UnitKind kind, UnitLevel level, @Nullable String above) {
        return new NewUnit(code, name, kind, level, above, List.of(), FOUNDED, false);
    }

    Actor open(String town, String rest, Role role) {
        var id = new UnitId(id("select id from organization.unit where code = ?", town + rest));
        var username = (town + rest + "." + role).toLowerCase(Locale.ROOT);
        var name = "Người " + username;
        var known = new Particulars(name, null, null, null, null, "", username + "@thu.vn");
        var person = new NewPerson(known, id, FOUNDED, new Membership(Membership.Kind.OFFICIAL, FOUNDED), null, false);
        var account = accounts.open(new NewAccount(username, "mat-khau-thu-2026", person, Map.of(id, Set.of(role))));
        return new Actor(account, name, id, town + rest, Set.of(role));
    }

    private long id(String query, Object... values) {
        return Objects.requireNonNull(sql.queryForObject(query, Long.class, values));
    }

    /** A town and those who act for its units. */
    record Built(String code, Actor city, Actor district, Actor commune, Actor cell) {}

    /** Given long before; by the unit itself {@code giver} names, to the one {@code holder} names. */
    AssignmentId due(Built town, String giver, String holder, LocalDate due) {
        return due(town, giver, holder, due, due.minusDays(60));
    }

    AssignmentId due(Built town, String giver, String holder, LocalDate due, LocalDate given) {
        var at = given.atTime(10, 0).atZone(HANOI).toOffsetDateTime();
        var document = document(town, giver, at);
        var obligation = id("""
                insert into obligation.obligation
                    (document_id, ordinal, owner_id, action, sentence, deadline_kind, due_on, search_key)
                select document.id, 1, owner_id, ?, 'Các đơn vị thực hiện.', 'DATE', ?, 'thuc hien'
                from directive.document where id = ? returning id
                """, "báo cáo kết quả đợt " + document, due, document);
        return new AssignmentId(id("""
                insert into obligation.assignment
                    (obligation_id, document_id, unit_id, addressed_id, assigned_at, since, due_on, standing)
                select ?, ?, unit.id, unit.id, ?, ?, ?, 'ASSIGNED' from organization.unit where code = ? returning id
                """, obligation, document, at, at, due, town.code() + holder));
    }

    private long document(Built town, String giver, OffsetDateTime at) {
        return id("""
                insert into directive.document
                    (slug, type, number, issued_on, subject, owner_id, stage, source, notes, created_at, created_by,
                     published_at, published_by)
                select 'd' || nextval('directive.document_id_seq'), 'DIRECTIVE', '61-' || currval('directive.document_id_seq') || '-CT/' || code, '2019-01-31',
                       'về việc thử', id, 'PUBLISHED', 'Các đơn vị thực hiện.', '{}', ?, 1, ?, 1
                from organization.unit where code = ? returning id
                """, at, at, town.code() + giver);
    }

    void handIn(AssignmentId assignment, LocalDate on) {
        sql.update(
                "update obligation.assignment set standing = 'SUBMITTED', submitted_on = ? where id = ?",
                on,
                assignment.value());
    }

    void extend(AssignmentId assignment, LocalDate until) {
        sql.update(
                "update obligation.assignment set given_due_on = due_on, due_on = ? where id = ?",
                until,
                assignment.value());
    }

    /** What was taken of an assignment, oldest first, such as «REMINDER 3» or «ESCALATION 1». */
    List<String> taken(AssignmentId assignment) {
        return sql.query(
                "select kind || ' ' || step as taken from urging.prompting where assignment_id = ? order by id",
                (row, _) -> row.getString("taken"),
                assignment.value());
    }

    /** Another unit is theirs now. */
    void leave(Actor who) {
        sql.update(
                "update identity.role_holding set unit_id = (select parent_id from organization.unit where id = unit_id)"
                        + " where account_id = ?",
                who.account().value());
    }

    void deactivate(Actor who) {
        sql.update(
                "update identity.account set enabled = false where id = ?",
                who.account().value());
    }

    long notices(Actor of) {
        return id(
                "select count(*) from urging.notice where account_id = ?",
                of.account().value());
    }
}
