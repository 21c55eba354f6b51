package vn.quantriet.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.directive.Document;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
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

/**
 * A city with two districts that have the same things: HERE, for which an account of every role acts, and ELSEWHERE,
 * which must not exist for them; {@link #MARK} is in everything that belongs there.
 */
@TestComponent
class TwoBranches {

    /** In every name and text of the other branch, and in nothing else. */
    static final String MARK = "Bờ Bên Kia";

    static final String HERE = "GAN";
    static final String ELSEWHERE = "XA";

    private final Organizations organizations;
    private final Accounts accounts;
    private final JdbcTemplate sql;
    private final Papers papers;
    private final Said said;
    private final Lessons lessons;
    private final Map<String, Sample> samples = new TreeMap<>();

    TwoBranches(
            Organizations organizations,
            Accounts accounts,
            JdbcTemplate sql,
            Papers papers,
            Said said,
            Lessons lessons) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.sql = sql;
        this.papers = papers;
        this.said = said;
        this.lessons = lessons;
    }

    /** Values an address or a form can take: of the branch, of the other one, and of nothing there is. */
    record Sample(String here, String elsewhere, String nothing) {}

    /** By the names access-matrix.md uses; built when first asked for. */
    synchronized Map<String, Sample> samples() {
        if (samples.isEmpty()) build();
        return samples;
    }

    static String username(String unit, Role role) {
        return (unit + "." + role).toLowerCase(Locale.ROOT);
    }

    private void build() {
        organizations.add(units());
        for (var role : Role.values()) open(HERE, role, "Người Bên Này " + role);
        for (var role : Role.values()) open(ELSEWHERE, role, "Người " + MARK + " " + role);
        var city = open("TP", Role.OFFICE, "Người Thành Phố");
        var here = papers.actor(HERE, id(HERE));
        var elsewhere = papers.actor(ELSEWHERE, id(ELSEWHERE));
        var fromCity = papers.published("1-CT/TU", "việc chung của thành phố", "quận ủy", city);
        var one = papers.published("11-CT/QU", "việc bên này", "chi bộ", here);
        var other = papers.published("12-CT/QU", "việc " + MARK, "chi bộ", elsewhere);
        samples.put("code", new Sample(HERE, ELSEWHERE, "KHONG"));
        samples.put("unit", sample(id(HERE), id(ELSEWHERE)));
        samples.put("paper", new Sample(one.slug(), other.slug(), "khong-co"));
        samples.put("letter", new Sample(fromCity.slug(), other.slug(), "khong-co"));
        samples.put("round", sample(papers.comingRound(one), papers.comingRound(other)));
        below(assignment(one, "GAN-1-1"), assignment(other, "XA-1-1"));
        own(assignment(fromCity, HERE), assignment(fromCity, ELSEWHERE), here, elsewhere);
        samples.put("urging", sample(papers.urge("khẩn trương", here), papers.urge(MARK, elsewhere)));
        papers.urge("việc chung cần khẩn trương", city);
        samples.put("notice", sample(notice(HERE), notice(ELSEWHERE)));
        samples.put("token", sample(token(HERE, "bên này"), token(ELSEWHERE, MARK)));
        hooks(hook(HERE, "bên này"), hook(ELSEWHERE, MARK));
        samples.put("view", sample(view(HERE, "bên này"), view(ELSEWHERE, MARK)));
        samples.put("person", sample(person(HERE), person(ELSEWHERE)));
        samples.put("decision", sample(decision(HERE, "việc bên này"), decision(ELSEWHERE, "việc " + MARK)));
        samples.putAll(lessons.samples(one.slug(), other.slug()));
        drafts(papers.inReview("21-CT/QU", "việc bên này", here), papers.inReview("22-CT/QU", MARK, elsewhere));
    }

    private void below(long here, long elsewhere) {
        var secretary = open("GAN-1-1", Role.CELL_SECRETARY, "Bí thư Bên Này");
        var another = open("XA-1-1", Role.CELL_SECRETARY, "Bí thư " + MARK);
        papers.submit(here, secretary);
        papers.submit(elsewhere, another);
        samples.put("below", sample(here, elsewhere));
        var difficulty = said.difficulty(here, "khó ở bên này", id(HERE), secretary);
        samples.put("difficulty", sample(difficulty, said.difficulty(elsewhere, MARK, id(ELSEWHERE), another)));
        samples.put("top", sample(id("TP"), id("TP")));
    }

    private void own(long here, long elsewhere, Actor by, Actor byElsewhere) {
        var file = papers.report(here, by, "ket-qua.txt", "kết quả");
        var fileElsewhere = papers.report(elsewhere, byElsewhere, MARK + ".txt", MARK);
        samples.put("own", sample(here, elsewhere));
        samples.put("file", sample(file, fileElsewhere));
        samples.put("comment", sample(said.comment(here, "ý bên này", by), said.comment(elsewhere, MARK, byElsewhere)));
    }

    private void drafts(Document here, Document elsewhere) {
        samples.put("draft-version", new Sample("" + here.version(), "" + elsewhere.version(), "0"));
        samples.put("draft", new Sample(here.slug(), elsewhere.slug(), "khong-co"));
        samples.put("draft-duty", sample(papers.firstDuty(here), papers.firstDuty(elsewhere)));
    }

    private long person(String unit) {
        return number("select person_id from identity.account where username = ?", username(unit, Role.OFFICER));
    }

    private long notice(String unit) {
        return number("""
                select max(notice.id) from urging.notice join identity.account on account.id = notice.account_id
                where username = ?
                """, username(unit, Role.OFFICE));
    }

    private long token(String unit, String name) {
        return number("""
                insert into integration.token
                    (name, unit_id, scopes, hash, made_at, made_by, made_by_name, expires_on)
                values (?, ?, '{READ_UNITS}', sha256(?::bytea), now(), (select min(id) from identity.account), 'Ai đó',
                        current_date + 30)
                returning id
                """, name, id(unit), name);
    }

    private void hooks(long here, long elsewhere) {
        samples.put("hook", sample(here, elsewhere));
        samples.put("delivery", sample(delivery(here), delivery(elsewhere)));
    }

    private long hook(String unit, String name) {
        return number("""
                insert into integration.hook (name, address, unit_id, events, key_name, secret, made_at, made_by)
                values (?, 'https://vidu.invalid/', ?, '{document.published}', 'k', '', now(),
                        (select min(id) from identity.account))
                returning id
                """, name, id(unit));
    }

    private long delivery(long hook) {
        return number("""
                insert into integration.delivery (hook_id, event, body, at, next_at)
                values (?, 'document.published', '{}', now(), now()) returning id
                """, hook);
    }

    private long view(String unit, String name) {
        return number("""
                insert into obligation.board_view
                    (owner_id, owner_name, unit_id, name, query, shared, changed_at, changed_by)
                values (0, ?, ?, ?, '?tat-ca=1', true, now(), ?)
                returning id
                """, name, id(unit), name, name);
    }

    private long decision(String unit, String title) {
        return number("""
                insert into organization.decision
                    (owner_id, number, issued_on, issuer, title, effective_on, changed_at, changed_by)
                values (?, ?, current_date, 'Ban Thường vụ', ?, current_date + 30, now(), 1)
                returning id
                """, id(unit), unit + "-QĐ/QU", title);
    }

    private long number(String statement, Object... values) {
        return Objects.requireNonNull(sql.queryForObject(statement, Long.class, values));
    }

    private static Sample sample(long here, long elsewhere) {
        return new Sample(Long.toString(here), Long.toString(elsewhere), "999999999");
    }

    private static List<NewUnit> units() {
        var units = new ArrayList<NewUnit>();
        units.add(unit("TP", "Thành ủy", UnitKind.CITY_COMMITTEE, UnitLevel.CITY, null));
        for (var district : List.of(HERE, ELSEWHERE)) {
            var name = district.equals(HERE) ? "Bên Này" : MARK;
            units.add(unit(district, "Quận ủy " + name, UnitKind.DISTRICT_COMMITTEE, UnitLevel.DISTRICT, "TP"));
            for (var commune : List.of("1", "2")) {
                var code = district + "-" + commune;
                var called = "Đảng ủy phường " + name + " " + commune;
                units.add(unit(code, called, UnitKind.COMMUNE_COMMITTEE, UnitLevel.GRASSROOTS, district));
                units.add(unit(code + "-1", "Chi bộ " + name + " " + code, UnitKind.PARTY_CELL, UnitLevel.CELL, code));
            }
        }
        return units;
    }

    private static NewUnit unit(String code, String name, UnitKind kind, UnitLevel level, @Nullable String above) {
        return new NewUnit(code, name, kind, level, above, List.of(), LocalDate.of(2000, 1, 1), false);
    }

    private Actor open(String unit, Role role, String name) {
        var id = new UnitId(id(unit));
        var account = accounts.open(
                new NewAccount(username(unit, role), "mat-khau-thu-2026", person(name, id), Map.of(id, Set.of(role))));
        return new Actor(account, name, id, unit, Set.of(role));
    }

    private static NewPerson person(String name, UnitId unit) {
        var since = LocalDate.of(2000, 1, 1);
        return new NewPerson(
                Particulars.named(name), unit, since, new Membership(Membership.Kind.OFFICIAL, since), null, false);
    }

    private long id(String code) {
        return one("select id from organization.published_unit where code = ?", code);
    }

    private long assignment(Document document, String unit) {
        return one(
                "select min(id) from obligation.assignment where document_id = ? and unit_id = ?",
                document.id().value(),
                id(unit));
    }

    private long one(String query, Object... parameters) {
        var found = sql.queryForObject(query, Long.class, parameters);
        if (found == null) throw new AssertionError(query + " " + List.of(parameters));
        return found;
    }
}
