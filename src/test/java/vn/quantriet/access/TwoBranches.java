package vn.quantriet.access;

import java.nio.charset.StandardCharsets;
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
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.identity.Accounts;
import vn.quantriet.identity.NewAccount;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.NewAttachment;
import vn.quantriet.obligation.Publications;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
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
    private final Map<String, Sample> samples = new TreeMap<>();

    TwoBranches(Organizations organizations, Accounts accounts, JdbcTemplate sql, Papers papers) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.sql = sql;
        this.papers = papers;
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
        below(assignment(one, "GAN-1-1"), assignment(other, "XA-1-1"));
        own(assignment(fromCity, HERE), assignment(fromCity, ELSEWHERE), here, elsewhere);
        samples.put("person", sample(person(HERE), person(ELSEWHERE)));
        samples.put("decision", sample(decision(HERE, "việc bên này"), decision(ELSEWHERE, "việc " + MARK)));
        drafts(papers.inReview("21-CT/QU", "việc bên này", here), papers.inReview("22-CT/QU", MARK, elsewhere));
    }

    private void below(long here, long elsewhere) {
        papers.submit(here, open("GAN-1-1", Role.CELL_SECRETARY, "Bí thư Bên Này"));
        papers.submit(elsewhere, open("XA-1-1", Role.CELL_SECRETARY, "Bí thư " + MARK));
        samples.put("below", sample(here, elsewhere));
    }

    private void own(long here, long elsewhere, Actor by, Actor byElsewhere) {
        var file = papers.report(here, by, "ket-qua.txt", "kết quả");
        var fileElsewhere = papers.report(elsewhere, byElsewhere, MARK + ".txt", MARK);
        samples.put("own", sample(here, elsewhere));
        samples.put("file", sample(file, fileElsewhere));
    }

    private void drafts(Document here, Document elsewhere) {
        samples.put("draft-version", new Sample("" + here.version(), "" + elsewhere.version(), "0"));
        samples.put("draft", new Sample(here.slug(), elsewhere.slug(), "khong-co"));
        samples.put("draft-duty", sample(papers.firstDuty(here), papers.firstDuty(elsewhere)));
    }

    private long person(String unit) {
        return number("select person_id from identity.account where username = ?", username(unit, Role.OFFICER));
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

    /** Documents and what is done about them, through the application's own doors. */
    @TestComponent
    static class Papers {

        private final Documents documents;
        private final DocumentShelf shelf;
        private final DraftDuties duties;
        private final Publications publications;
        private final Assignments assignments;
        private final Addressees addressees;
        private final JdbcTemplate sql;

        Papers(
                Documents documents,
                DocumentShelf shelf,
                DraftDuties duties,
                Publications publications,
                Assignments assignments,
                Addressees addressees,
                JdbcTemplate sql) {
            this.documents = documents;
            this.shelf = shelf;
            this.duties = duties;
            this.publications = publications;
            this.assignments = assignments;
            this.addressees = addressees;
            this.sql = sql;
        }

        Actor actor(String unit, long id) {
            var account = sql.queryForObject(
                    "select id from identity.account where username = ?", Long.class, username(unit, Role.OFFICE));
            return new Actor(
                    new vn.quantriet.shared.AccountId(account == null ? 0 : account),
                    unit.equals(ELSEWHERE) ? "Người " + MARK : "Người Bên Này",
                    new UnitId(id),
                    unit,
                    Set.of(Role.OFFICE));
        }

        Document inReview(String number, String matter, Actor by) {
            var text = "CHỈ THỊ\nSố " + number + "\nvề " + matter + " trong năm nay của các cấp\n";
            var document = documents.register(text, null, List.of(), by);
            for (var old : shelf.review(document.slug(), by).duties())
                duties.decide(old.id(), old.version(), DraftDuty.State.REMOVED, by);
            var whole =
                    new AddresseeRule(Set.of(UnitKind.PARTY_CELL), AddresseeRule.Reach.BRANCH, List.of(), List.of());
            addressees.teach("chi bộ", whole, by);
            duties.add(
                    document.id(),
                    null,
                    new DutyEdit(
                            "Làm " + matter + "; báo cáo " + matter, null, Deadline.NONE, List.of("chi bộ"), List.of()),
                    by);
            return shelf.get(document.slug(), by);
        }

        Document published(String number, String matter, String phrase, Actor by) {
            var document = inReview(number, matter, by);
            if (!phrase.equals("chi bộ")) {
                var kinds = Set.of(UnitKind.DISTRICT_COMMITTEE);
                var rule = new AddresseeRule(kinds, AddresseeRule.Reach.DIRECT, List.of(), List.of());
                duties.readdress(document.id(), "chi bộ", rule, false, by);
            }
            publications.publish(document.id(), shelf.get(document.slug(), by).version(), by);
            return shelf.get(document.slug(), by);
        }

        /** Accepts the duty, reports on it with a file, and answers with the file's number. */
        long report(long assignment, Actor by, String name, String content) {
            var id = new AssignmentId(assignment);
            var file = NewAttachment.of(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
            var accepted = assignments.accept(id, 0, Evidence.NONE, by);
            assignments.report(id, accepted.version(), new Evidence("đã làm", "", List.of(file)), by);
            var number = sql.queryForObject("select max(id) from obligation.attachment", Long.class);
            return number == null ? 0 : number;
        }

        void submit(long assignment, Actor by) {
            var id = new AssignmentId(assignment);
            var accepted = assignments.accept(id, 0, Evidence.NONE, by);
            assignments.submit(id, accepted.version(), new Evidence("đã xong", "báo cáo", List.of()), by);
        }

        long firstDuty(Document document) {
            var number = sql.queryForObject(
                    "select max(id) from directive.draft_duty where document_id = ?",
                    Long.class,
                    document.id().value());
            return number == null ? 0 : number;
        }
    }
}
