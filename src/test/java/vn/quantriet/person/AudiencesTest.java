package vn.quantriet.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.person.audience.Audience;
import vn.quantriet.person.audience.AudienceLine;
import vn.quantriet.person.audience.AudienceTaken;
import vn.quantriet.person.audience.Audiences;
import vn.quantriet.person.audience.OnlyAtTheTop;
import vn.quantriet.person.audience.Rule;
import vn.quantriet.person.audience.Rule.Basis;
import vn.quantriet.person.audience.Rule.Effect;
import vn.quantriet.person.audience.WithdrawalDayWrong;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest
@Import(Village.class)
@Tag("person")
@Transactional
class AudiencesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final Rule HEADS = rule(Effect.INCLUDE, Basis.HEAD);
    private static final Membership OFFICIAL = new Membership(Membership.Kind.OFFICIAL, Village.FOUNDED);

    @Autowired
    Village villages;

    @Autowired
    Audiences audiences;

    @Autowired
    Database database;

    private Actor by;

    @BeforeEach
    void build() {
        var village = villages.build();
        by = village.actor("", Role.ORGANISATION);
        village.add("Bí Thư Quận", "X", Village.FOUNDED, OFFICIAL, new NewPerson.Title("Bí thư", true));
        village.add("Phó Bí Thư Quận", "X", Village.FOUNDED, OFFICIAL, new NewPerson.Title("Phó Bí thư", false));
        village.add("Bí Thư Chi Bộ", "A", Village.FOUNDED, OFFICIAL, new NewPerson.Title("Bí thư", true));
        village.add("Đảng Viên", "A", Village.FOUNDED);
        village.add("Được Miễn", "A", Village.FOUNDED, new Membership(Membership.Kind.EXEMPT, TODAY), null);
        village.add("Quần Chúng", "B", Village.FOUNDED, new Membership(Membership.Kind.NONE, Village.FOUNDED), null);
    }

    @Test
    void anEmptyConditionIsMetByEverybody() {
        assertThat(count(rule(Effect.INCLUDE, Basis.ROSTER))).isEqualTo(6);
        assertThat(count(rule(Effect.INCLUDE, Basis.POSITION))).isEqualTo(3);
        assertThat(count(rule(Effect.INCLUDE, Basis.HEAD))).isEqualTo(2);
        assertThat(count()).isZero();
    }

    @Test
    void everyConditionHasToBeMet() {
        var secretaries = new Rule(
                Effect.INCLUDE,
                Basis.POSITION,
                Set.of(),
                List.of("BÍ THƯ"),
                Set.of(UnitKind.DISTRICT_COMMITTEE),
                Set.of(),
                List.of());
        assertThat(count(secretaries)).isEqualTo(2);
        var deputies = new Rule(
                Effect.INCLUDE, Basis.POSITION, Set.of(), List.of("phó bí thư"), Set.of(), Set.of(), List.of());
        assertThat(count(deputies)).isEqualTo(1);
        var cells = new Rule(
                Effect.INCLUDE,
                Basis.ROSTER,
                Set.of(Membership.Kind.OFFICIAL),
                List.of(),
                Set.of(),
                Set.of(UnitLevel.CELL),
                List.of());
        assertThat(count(cells)).isEqualTo(2);
    }

    @Test
    void theFirstRuleThatFitsDecides() {
        var exempt = new Rule(
                Effect.EXCLUDE, Basis.ROSTER, Set.of(Membership.Kind.EXEMPT), List.of(), Set.of(), Set.of(), List.of());
        var everybody = rule(Effect.INCLUDE, Basis.ROSTER);
        assertThat(count(exempt, everybody)).isEqualTo(5);
        assertThat(count(everybody, exempt)).isEqualTo(6);
    }

    @Test
    void whatIsPreviewedIsWhatIsKept() {
        var before = audiences.get("bao-cao-vien", by);
        var changed = Audience.typed(
                before.code(), "Báo cáo viên", "", List.of(rule(Effect.INCLUDE, Basis.HEAD)), before.version());
        var previewed = audiences.count(changed, by);
        audiences.change(changed, by);
        assertThat(audiences.list(by).stream()
                        .filter(line -> line.code().equals("bao-cao-vien"))
                        .map(AudienceLine::people))
                .containsExactly(previewed)
                .containsExactly(2L);
        assertThat(audiences.get("bao-cao-vien", by).rules()).isEqualTo(changed.rules());
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> audiences.change(changed, by));
    }

    @Test
    void onlyTheTopOfTheTreeChangesThem() {
        var village = villages.build();
        var audience = audiences.get("bao-cao-vien", village.organiser());
        assertThatExceptionOfType(OnlyAtTheTop.class).isThrownBy(() -> audiences.change(audience, village.organiser()));
    }

    @Test
    void theyAreEvaluatedAsOfADay() {
        assertThat(grassroots(TODAY)).containsExactlyInAnyOrder("Đảng Viên", "Bí Thư Chi Bộ");
        assertThat(grassroots(Village.FOUNDED.minusDays(1))).isEmpty();
        database.sql("update person.membership set kind = 'OFFICIAL' where kind = 'EXEMPT'")
                .update();
        assertThat(grassroots(TODAY)).contains("Được Miễn");
        assertThat(grassroots(TODAY.minusDays(1))).doesNotContain("Được Miễn");
    }

    @Test
    void wordsStayAsTheyWereTypedAndAreComparedWithoutDiacritics() {
        var before = audiences.get("bao-cao-vien", by);
        assertThat(before.rules().getFirst().titles()).containsExactly("Báo cáo viên");
        var typed = new Rule(
                Effect.INCLUDE,
                Basis.POSITION,
                Set.of(),
                List.of(" PHÓ Bí thư ", "%%", "PHÓ Bí thư"),
                Set.of(),
                Set.of(),
                List.of("đơn vị"));
        audiences.change(Audience.typed("bao-cao-vien", "Báo cáo viên", "", List.of(typed), before.version()), by);
        var kept = audiences.get("bao-cao-vien", by).rules().getFirst();
        assertThat(kept.titles()).containsExactly("PHÓ Bí thư");
        assertThat(kept.names()).containsExactly("đơn vị");
        assertThat(belongingTo("bao-cao-vien", TODAY)).containsExactly("Phó Bí Thư Quận");
    }

    @Test
    void whatIsAddedHasPeopleUntilItIsWithdrawnAndKeepsThoseOfEarlierDays() {
        var code = audiences.add(Audience.typed("", "Người đứng đầu, thử", "", List.of(HEADS), 0), by);
        assertThat(code).isEqualTo("nguoi-dung-dau-thu");
        assertThat(belongingTo(code, TODAY)).containsExactlyInAnyOrder("Bí Thư Quận", "Bí Thư Chi Bộ");
        var last = LocalDate.of(2090, 1, 1);
        audiences.withdraw(code, 0, last, by);
        assertThat(belongingTo(code, last)).isEmpty();
        assertThat(belongingTo(code, last.minusDays(1))).hasSize(2);
        assertThat(audiences.choices(by)).extracting(Audiences.Choice::code).endsWith(code);
        audiences.restore(code, 1, by);
        assertThat(belongingTo(code, last)).hasSize(2);
    }

    @Test
    void anotherOfTheSameNameAndADayBeforeItsOwnAreRefused() {
        var code = audiences.add(Audience.typed("", "Người đứng đầu, thử", "", List.of(HEADS), 0), by);
        var same = Audience.typed("", "NGƯỜI ĐỨNG ĐẦU (thử)", "", List.of(HEADS), 0);
        assertThatExceptionOfType(AudienceTaken.class).isThrownBy(() -> audiences.add(same, by));
        assertThatExceptionOfType(WithdrawalDayWrong.class)
                .isThrownBy(() -> audiences.withdraw(code, 0, Village.FOUNDED, by));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> audiences.withdraw(code, 7, LocalDate.of(2090, 1, 1), by));
    }

    @Test
    void noneIsEverDeleted() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from person.audience").update())
                .withMessageContaining("no audience is deleted");
    }

    private List<String> belongingTo(String audience, LocalDate day) {
        return database.sql("""
                select person.full_name
                from person.published_audience_as_of(:day) whom
                join person.person on person.id = whom.person_id
                join organization.published_unit unit on unit.id = person.unit_id
                join organization.published_unit top on top.id = :top and unit.path <@ top.path
                where whom.audience = :audience
                """)
                .param("day", day)
                .param("audience", audience)
                .param("top", by.unit().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> grassroots(LocalDate day) {
        return belongingTo("can-bo-dang-vien-co-so", day);
    }

    private long count(Rule... rules) {
        return audiences.count(Audience.typed("thu", "Thử", "", List.of(rules), 0), by);
    }

    private static Rule rule(Effect effect, Basis basis) {
        return new Rule(effect, basis, Set.of(), List.of(), Set.of(), Set.of(), List.of());
    }
}
