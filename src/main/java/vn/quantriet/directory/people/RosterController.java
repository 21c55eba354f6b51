package vn.quantriet.directory.people;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.organization.UnitCard;
import vn.quantriet.organization.UnitDirectory;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.DayMissing;
import vn.quantriet.person.Membership;
import vn.quantriet.person.Roster;
import vn.quantriet.person.RosterFilter;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.shared.Permission;
import vn.quantriet.shell.Frame;
import vn.quantriet.shell.Pages;

/** Who is on a roster: that of a unit, or those of everything below it. */
@Pages
class RosterController {

    private final UnitDirectory directory;
    private final Roster roster;
    private final Audiences audiences;
    private final Clock clock;
    private final Templates page;

    RosterController(UnitDirectory directory, Roster roster, Audiences audiences, Clock clock, Templates page) {
        this.directory = directory;
        this.roster = roster;
        this.audiences = audiences;
        this.clock = clock;
        this.page = page;
    }

    /** Everybody of the actor's branch. */
    @GetMapping("/con-nguoi")
    JteModel everybody(@RequestParam Map<String, String> asked, Frame frame) {
        var own = directory.own(directory.today(), frame.actor());
        return show("/con-nguoi", own, own.unit().level() != UnitLevel.CELL, new Sent(asked), frame);
    }

    @GetMapping("/to-chuc/{code}/danh-sach")
    JteModel ofUnit(@PathVariable String code, @RequestParam Map<String, String> asked, Frame frame) {
        var card = directory.card(code, directory.today(), frame.actor());
        return show("/to-chuc/" + code + "/danh-sach", card, false, new Sent(asked), frame);
    }

    private JteModel show(String path, UnitCard card, boolean branch, Sent asked, Frame frame) {
        var by = frame.actor();
        var today = LocalDate.now(clock);
        var filter = filter(card, branch, asked, today);
        var view = new RosterView(
                path,
                card,
                filter,
                filter.day().equals(today),
                roster.list(filter, by),
                audiences.choices(by),
                by.may(Permission.READ_SENSITIVE),
                by.may(Permission.MANAGE_PEOPLE));
        return page.directoryPeopleRoster(frame, view);
    }

    /** An address typed by hand is read as far as it makes sense; what does not is left out. */
    static RosterFilter filter(UnitCard card, boolean branch, Sent asked, LocalDate today) {
        return new RosterFilter(
                card.unit().id(),
                asked.has("ca-nhanh") ? asked.text("ca-nhanh").equals("true") : branch,
                asked.text("q"),
                choice(Membership.Kind.values(), asked.text("la")),
                choice(RosterFilter.Seat.values(), asked.text("chuc-vu")),
                asked.has("doi-tuong") ? asked.text("doi-tuong") : null,
                day(asked, today),
                asked.text("trang").matches("\\d{1,6}") ? Integer.parseInt(asked.text("trang")) : 1);
    }

    private static LocalDate day(Sent asked, LocalDate today) {
        try {
            var day = asked.dayOrNull("ngay");
            return day == null || day.isAfter(today) ? today : day;
        } catch (DayMissing none) {
            return today;
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
