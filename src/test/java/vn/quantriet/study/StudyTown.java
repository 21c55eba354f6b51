package vn.quantriet.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.Membership;
import vn.quantriet.person.NewPerson;
import vn.quantriet.person.Particulars;
import vn.quantriet.person.People;
import vn.quantriet.person.PersonId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.study.campaign.CampaignAudience;
import vn.quantriet.study.campaign.CampaignDraft;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.testing.Visitor;

/** A town whose committee has published a document to be studied; each of its eight cells has five members. */
@Import(Town.class)
abstract class StudyTown {

    static final String MEMBERS = "can-bo-dang-vien-co-so";
    static final String CELL = "NORTH-1-1";
    static final List<String> CELLS = List.of(
            "NORTH-1-1", "NORTH-1-2", "NORTH-2-1", "NORTH-2-2", "SOUTH-1-1", "SOUTH-1-2", "SOUTH-2-1", "SOUTH-2-2");

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    @Autowired
    Town towns;

    @Autowired
    People people;

    @Autowired
    Publications publications;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor city;
    String slug;

    @BeforeEach
    void built() {
        town = towns.build(2, 2);
        city = town.actor("", Role.PROPAGANDA);
        for (var cell : CELLS) members(cell, 5);
        slug = publish();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<PersonId> members(String unit, int number) {
        var added = new ArrayList<NewPerson>();
        var official = new Membership(Membership.Kind.OFFICIAL, SINCE);
        for (var i = 1; i <= number; i++) {
            var name = Particulars.named("Đảng viên " + unit + " số " + i);
            added.add(new NewPerson(name, town.unit(unit), SINCE, official, null, true));
        }
        return people.add(added);
    }

    private String publish() {
        var kinds = Set.of(UnitKind.DISTRICT_COMMITTEE, UnitKind.COMMUNE_COMMITTEE, UnitKind.PARTY_CELL);
        var duties = List.of(new Town.Duty("Tổ chức học tập", today().plusDays(40), kinds));
        var document = town.document("20-CT", duties);
        database.sql("update directive.draft_duty set duty_kind = 'STUDY' where document_id = :id")
                .param("id", document.id().value())
                .update();
        publications.publish(document.id(), document.version(), false, town.actor("", Role.OFFICE));
        return document.slug();
    }

    CampaignDraft draft() {
        return draft(audience(6, MEMBERS, 0));
    }

    CampaignDraft draft(CampaignAudience... audiences) {
        var deadlines = Map.of(UnitLevel.CELL, today().plusDays(40));
        return new CampaignDraft(
                "Học tập Chỉ thị 20", today(), today().plusDays(60), List.of(slug), List.of(audiences), deadlines);
    }

    static CampaignAudience audience(int n, String code, int minutes) {
        var passing = minutes > 0 ? CampaignAudience.Passing.HOURS : CampaignAudience.Passing.ATTENDED;
        return new CampaignAudience(n, code, code, "", "", passing, minutes, false, false);
    }

    /** A campaign for the members at the base that counts against the roster of today. */
    CampaignId begun() {
        return begun(draft());
    }

    CampaignId begun(CampaignDraft draft) {
        var id = campaigns.create(draft, city);
        campaigns.begin(id, 0, today(), city);
        return id;
    }

    Visitor visitor(String unit, Role role) {
        return new Visitor(browser, town.account(unit, role));
    }

    List<PersonId> roster(String unit) {
        return database.sql("select id from person.published_person where unit_id = :unit order by id")
                .param("unit", town.unit(unit).value())
                .query((row, _) -> new PersonId(row.getLong("id")))
                .list();
    }

    long count(String what, CampaignId id) {
        var states = what.isEmpty() ? new String[] {} : new String[] {what};
        return database.sql("""
                select count(*) from study.learner
                where campaign_id = :id and counted and not exempt and (:states = '{}' or state = any (:states))
                """)
                .param("id", id.value())
                .param("states", states)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    static List<Integer> upTo(int number) {
        return IntStream.range(0, number).boxed().toList();
    }
}
