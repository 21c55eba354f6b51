package vn.quantriet.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;
import vn.quantriet.testing.MovableClock;
import vn.quantriet.testing.Visitor;

/** A calendar asks at a private address, without signing in. */
@DatabaseTest("urging-pages")
@Import({UrgedTown.class, MovableClock.InPlace.class})
@Tag("duties")
class DutyCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2029, 1, 8);

    @Autowired
    UrgedTown towns;

    @Autowired
    Visitor.Door door;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    private UrgedTown.Built town;

    @BeforeEach
    void build() {
        clock.set(DAY);
        town = towns.build();
    }

    @Test
    void openWorkOfOnesUnitsStandsOnItsDueDay() throws Exception {
        towns.due(town, "", "-C1", DAY.plusDays(7));
        towns.due(town, "", "-C2", DAY.plusDays(8));
        towns.handIn(towns.due(town, "", "-C1", DAY.plusDays(9)), DAY);

        var answer = ask(make());
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        var calendar = calendar(answer);
        calendar.validate(true);
        var events = calendar.<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(Objects.requireNonNull(events.getFirst().getDateTimeStart()).getDate())
                .isEqualTo(DAY.plusDays(7));
        assertThat(Objects.requireNonNull(events.getFirst().getSummary()).getValue())
                .startsWith("Báo cáo kết quả đợt")
                .endsWith("Chi bộ 1 " + town.code());
    }

    @Test
    void anAddressMadeAnewOrWithdrawnLeadsNowhere() {
        var old = make();
        var made = make();
        assertThat(ask(old)).hasStatus(404);
        assertThat(ask(made)).hasStatusOk();
        assertThat(cell().send("/thong-bao/lich/bo")).hasStatus(303);
        assertThat(ask(made)).hasStatus(404);
    }

    @Test
    void whoeverActsForNoUnitAnyMoreSeesNothing() throws Exception {
        towns.due(town, "", "-C1", DAY.plusDays(7));
        var made = make();
        towns.deactivate(town.cell());
        assertThat(calendar(ask(made)).getComponents("VEVENT")).isEmpty();
    }

    private String make() {
        var page = Jsoup.parse(Visitor.body(cell().send("/thong-bao/lich")));
        return page.select("#dia-chi").val();
    }

    private MvcTestResult ask(String address) {
        return browser.get().uri(address).exchange();
    }

    private static Calendar calendar(MvcTestResult answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(Visitor.body(answer)));
    }

    private Visitor cell() {
        return door.as((town.code() + "-C1." + Role.CELL_SECRETARY).toLowerCase(Locale.ROOT));
    }
}
