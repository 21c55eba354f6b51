package vn.quantriet.directory.people;

import static vn.quantriet.shell.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.directory.TableAnswer;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.intake.PeopleExport;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;

/** The people of a list as a file that can be brought in again. */
@Controller
class RosterFileController {

    private final UnitDirectory directory;
    private final PeopleExport people;
    private final Clock clock;

    RosterFileController(UnitDirectory directory, PeopleExport people, Clock clock) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/con-nguoi.{form}")
    void file(@PathVariable String form, @RequestParam Map<String, String> asked, Actor by, HttpServletResponse answer)
            throws IOException {
        by.require(Permission.READ_PEOPLE);
        var sent = new Sent(asked);
        var card = sent.has("don-vi")
                ? directory.card(sent.text("don-vi"), directory.today(), by)
                : directory.own(directory.today(), by);
        var branch = card.unit().level() != UnitLevel.CELL;
        var filter = RosterController.filter(card, branch, sent, LocalDate.now(clock));
        try (var file = TableAnswer.begin(answer, "con-nguoi", form)) {
            file.row(people.columns(by).stream()
                    .map(column -> t("person.column." + column.name()))
                    .toList());
            people.each(filter, by, file::row);
        }
    }
}
