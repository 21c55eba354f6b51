package vn.quantriet.obligation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.obligation.publication.Publications;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;

/** A town in which every cell has been given a duty; one of them works on it. */
abstract class ADutyOfACell {

    static final String CELL = "NORTH-1-1";
    static final String OTHER_CELL = "SOUTH-1-1";

    @Autowired
    Town towns;

    @Autowired
    Publications publications;

    @Autowired
    Assignments assignments;

    @Autowired
    DutySheet duties;

    @Autowired
    Database database;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester browser;

    Town.Built town;
    Actor secretary;
    Actor office;
    AssignmentId id;

    @BeforeEach
    void aDutyForEveryCell() {
        town = towns.build(2, 2);
        office = town.actor("", Role.OFFICE);
        secretary = town.actor(CELL, Role.CELL_SECRETARY);
        var due = LocalDate.now(clock).plusDays(2);
        var document = town.document(
                "20-CT", List.of(new Town.Duty("Tổ chức học tập nghị quyết", due, Set.of(UnitKind.PARTY_CELL))));
        publications.publish(document.id(), document.version(), false, office);
        id = town.assignment("20-CT", 1, CELL);
    }

    MvcTestResult get(String path, RequestPostProcessor by) {
        return browser.get().uri(path).with(by).exchange();
    }

    MvcTestResult send(String step, int version, String note, RequestPostProcessor by) {
        return browser.post()
                .uri("/nhiem-vu/" + id + "/" + step)
                .param("version", Integer.toString(version))
                .param("note", note)
                .with(by)
                .with(csrf())
                .exchange();
    }
}
