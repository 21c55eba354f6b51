package vn.quantriet.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quantriet.directive.Deadline;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.directive.Documents;
import vn.quantriet.directive.DraftDuties;
import vn.quantriet.directive.DraftDuty;
import vn.quantriet.directive.DutyEdit;
import vn.quantriet.directive.duty.DutyKind;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.obligation.AssignmentFilter;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.NewAttachment;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.Addressees;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.urging.NewUrging;
import vn.quantriet.urging.Urgings;

/** Documents and what is done about them, through the application's own doors. */
@TestComponent
class Papers {

    private final Documents documents;
    private final DocumentShelf shelf;
    private final DraftDuties duties;
    private final Publications publications;
    private final Assignments assignments;
    private final Addressees addressees;
    private final Urgings urgings;
    private final JdbcTemplate sql;

    Papers(
            Documents documents,
            DocumentShelf shelf,
            DraftDuties duties,
            Publications publications,
            Assignments assignments,
            Addressees addressees,
            Urgings urgings,
            JdbcTemplate sql) {
        this.documents = documents;
        this.shelf = shelf;
        this.duties = duties;
        this.publications = publications;
        this.assignments = assignments;
        this.addressees = addressees;
        this.urgings = urgings;
        this.sql = sql;
    }

    Actor actor(String unit, long id) {
        var account = sql.queryForObject(
                "select id from identity.account where username = ?",
                Long.class,
                TwoBranches.username(unit, Role.OFFICE));
        return new Actor(
                new AccountId(account == null ? 0 : account),
                unit.equals(TwoBranches.ELSEWHERE) ? "Người " + TwoBranches.MARK : "Người Bên Này",
                new UnitId(id),
                unit,
                Set.of(Role.OFFICE));
    }

    long urge(String words, Actor by) {
        return urgings.send(new NewUrging(words, words, AssignmentFilter.ALL, "/nhiem-vu"), by)
                .value();
    }

    Document inReview(String number, String matter, Actor by) {
        var text = "CHỈ THỊ\nSố " + number + "\nvề " + matter + " trong năm nay của các cấp\n";
        var document = documents.register(text, null, List.of(), by);
        for (var old : shelf.review(document.slug(), by).duties())
            duties.decide(old.id(), old.version(), DraftDuty.State.REMOVED, by);
        var whole = new AddresseeRule(Set.of(UnitKind.PARTY_CELL), AddresseeRule.Reach.BRANCH, List.of(), List.of());
        addressees.teach("chi bộ", whole, by);
        duties.add(
                document.id(),
                null,
                new DutyEdit(
                        "Làm " + matter + "; báo cáo " + matter,
                        null,
                        Deadline.NONE,
                        Nature.of(DutyKind.DELIVERABLE),
                        List.of("chi bộ"),
                        List.of()),
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
        publications.publish(document.id(), shelf.get(document.slug(), by).version(), false, by);
        return shelf.get(document.slug(), by);
    }

    /** Accepts the duty, reports on it with a file, and answers with the file's number. */
    long report(long assignment, Actor by, String name, String content) {
        var id = new AssignmentId(assignment);
        var file = NewAttachment.of(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
        var accepted = assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, by);
        assignments.take(
                StepKind.REPORTED, id, accepted.version(), new Evidence("đã làm", "", null, List.of(file)), by);
        var number = sql.queryForObject("select max(id) from obligation.attachment", Long.class);
        return number == null ? 0 : number;
    }

    void submit(long assignment, Actor by) {
        var id = new AssignmentId(assignment);
        var accepted = assignments.take(StepKind.ACCEPTED, id, 0, Evidence.NONE, by);
        assignments.take(
                StepKind.SUBMITTED, id, accepted.version(), new Evidence("đã xong", "báo cáo", null, List.of()), by);
    }

    long firstDuty(Document document) {
        var number = sql.queryForObject(
                "select max(id) from directive.draft_duty where document_id = ?",
                Long.class,
                document.id().value());
        return number == null ? 0 : number;
    }

    /** Made to come round only after it was given: it has no period of its own, and its board is there all the same. */
    long comingRound(Document document) {
        var id = sql.queryForObject("""
                update obligation.obligation set recurrence = 'MONTHLY'
                where id = (select min(id) from obligation.obligation where document_id = ?)
                returning id
                """, Long.class, document.id().value());
        return id == null ? 0 : id;
    }
}
