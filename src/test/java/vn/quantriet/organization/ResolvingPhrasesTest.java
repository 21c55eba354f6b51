package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.organization.Addressee.Basis;
import vn.quantriet.shared.AccountId;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;
import vn.quantriet.shared.UnitId;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest(sample = "small")
@Tag("organization")
class ResolvingPhrasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Addressees addressees;

    @Autowired
    Organizations organizations;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            các cấp uỷ trực thuộc           | 35  | GROUP
            các cấp ủy trực thuộc Thành ủy  | 35  | GROUP
            cấp huyện                       | 28  | GROUP
            các quận uỷ, huyện uỷ           | 15  | GROUP
            các xã, phường, thị trấn        | 217 | GROUP
            các ban đảng                    | 6   | GROUP
            các đảng đoàn                   | 6   | GROUP
            ban cán sự đảng                 | 3   | GROUP
            các cơ quan báo chí             | 5   | GROUP
            các đoàn thể chính trị - xã hội | 5   | GROUP
            Ban Tuyên giáo Thành ủy         | 1   | NAMED
            Ban Tuyên giáo Thành uỷ         | 1   | NAMED
            UBKT Thành ủy                   | 1   | NAMED
            Uỷ ban Kiểm tra Thành ủy        | 1   | NAMED
            Đảng đoàn HĐND thành phố        | 1   | NAMED
            Ban Cán sự Đảng UBND thành phố  | 1   | NAMED
            Sở Thông tin và Truyền thông    | 1   | NAMED
            Đài Phát thành và Truyền hình Hải Phòng | 1 | NAMED
            Tạp chí Sinh hoạt chi bộ        | 1   | NAMED
            Ban Tuyên giáo Quận ủy          | 7   | NAMED
            """)
    void aPhraseOfACityDirectiveMeansTheRightNumberOfUnits(String phrase, int number, Basis basis) {
        var meaning = meaning(CITY, phrase);
        assertThat(meaning.basis()).isEqualTo(basis);
        assertThat(organizations.addressed(id(CITY), meaning.rule(), TODAY)).hasSize(number);
    }

    @Test
    void theGrassrootsAreCommunesAndOtherGrassrootsOrganisations() {
        var units = organizations.addressed(id(CITY), meaning(CITY, "cấp cơ sở").rule(), TODAY);
        assertThat(units).hasSizeGreaterThan(217 + 7).allMatch(unit -> unit.level() == UnitLevel.GRASSROOTS);
    }

    @Test
    void inADirectiveOfADistrictTheSamePhraseMeansTheDistrictsOwn() {
        assertThat(organizations.addressed(
                        id(DISTRICT), meaning(DISTRICT, "các cấp ủy trực thuộc").rule(), TODAY))
                .hasSize(9)
                .allMatch(unit -> unit.code().startsWith(DISTRICT + "."));
        assertThat(meaning(DISTRICT, "Ban Tuyên giáo Quận ủy").rule().included())
                .hasSize(1);
        assertThat(meaning(DISTRICT, "Quận ủy Ngô Quyền").basis()).isNotEqualTo(Basis.NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"các bộ, ngành Trung ương", "Quốc hội", "Chính phủ", "các cơ quan liên quan"})
    void bodiesOutsideTheTreeAreKnownToBeOutside(String phrase) {
        var meaning = meaning(CITY, phrase);
        assertThat(meaning.basis()).isEqualTo(Basis.OUTSIDE);
        assertThat(meaning.rule().isNobody()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsLeftToAPerson() {
        assertThat(meaning(CITY, "Tổ công tác liên quân Sao Mai").basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void whatAPersonTaughtCountsBeforeNamesAndGroups() {
        var press = id("HP.BAO");
        var rule = AddresseeRule.only(List.of(press));
        addressees.teach("Tổ Thông tin liên ngành", rule, office());
        var meaning = meaning(CITY, "tổ  thông tin liên ngành");
        assertThat(meaning.basis()).isEqualTo(Basis.TAUGHT);
        assertThat(meaning.rule()).isEqualTo(rule);
    }

    private static final String CITY = "HP";
    private static final String DISTRICT = "HP.303";

    private Addressee meaning(String issuer, String phrase) {
        return Objects.requireNonNull(
                addressees.resolve(id(issuer), List.of(phrase)).get(phrase));
    }

    private UnitId id(String code) {
        return Objects.requireNonNull(organizations.withCodes(List.of(code)).get(code));
    }

    private Actor office() {
        return new Actor(new AccountId(1), "Văn phòng", id(CITY), "Thành ủy", Set.of(Role.OFFICE));
    }
}
