package vn.quantriet.discussion;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.discussion.difficulty.Difficulties;
import vn.quantriet.discussion.difficulty.DifficultyList;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.Town;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.Visitor;

/** A town in which every cell has a duty of the city's; one of them has something to say. */
public abstract class ADutyToTalkAbout {

    protected static final String CELL = "NORTH-1-1";

    @Autowired
    protected Town towns;

    @Autowired
    Publications publications;

    @Autowired
    protected Difficulties difficulties;

    @Autowired
    protected DifficultyList list;

    @Autowired
    protected Database database;

    @Autowired
    protected Clock clock;

    @Autowired
    protected MockMvcTester browser;

    protected Town.Built town;
    protected Actor city;
    protected Actor district;
    protected Actor commune;
    protected Actor secretary;
    protected AssignmentId duty;
    protected String slug;

    @BeforeEach
    void aDutyForEveryCell() {
        town = towns.build(2, 1);
        city = town.actor("", Role.OFFICE);
        district = town.actor("NORTH", Role.OFFICE);
        commune = town.actor("NORTH-1", Role.LEADER);
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        var due = LocalDate.now(clock).plusDays(30);
        var document =
                town.document("20-CT", List.of(new Town.Duty("Tổ chức học tập", due, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, city);
        slug = document.slug();
        duty = town.assignment("20-CT", 1, CELL);
    }

    protected Document page(String path, RequestPostProcessor by) {
        return Jsoup.parse(Visitor.body(get(path, by)));
    }

    protected MvcTestResult get(String path, RequestPostProcessor by) {
        return browser.get().uri(path).with(by).exchange();
    }

    protected MvcTestResult send(String path, RequestPostProcessor by, Map<String, String> parameters) {
        var request = browser.post().uri(path).with(by).with(csrf());
        parameters.forEach(request::param);
        return request.exchange();
    }

    protected long statements(String path, RequestPostProcessor by) {
        get(path, by);
        var before = Database.statementsOfThisThread();
        get(path, by);
        return Database.statementsOfThisThread() - before;
    }
}
