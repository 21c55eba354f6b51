package vn.quantriet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.DatabaseTest;

@DatabaseTest(sample = "small")
@Tag("organization")
class LookingThroughTheTreeTest {

    private static final int STATEMENTS_A_PAGE_MAY_COST = 15;

    @Autowired
    MockMvcTester browser;

    @Autowired
    UserDetailsService accounts;

    @Test
    void oneSeesWhatStandsDirectlyBelowOnesUnit() {
        assertThat(open("vanphong", "/to-chuc"))
                .hasStatusOk()
                .bodyText()
                .contains("Quận ủy Hồng Bàng", "Trang 1/2", "trực thuộc Thành ủy Hải Phòng")
                .doesNotContain("Đảng ủy phường Quán Toan");
    }

    @Test
    void aUnitShowsWhatItIsWhereItStandsAndWhatIsBelow() {
        assertThat(open("vanphong", "/to-chuc/HP.303.11296"))
                .hasStatusOk()
                .bodyText()
                .contains("Đảng ủy xã, phường, thị trấn", "Cấp cơ sở", "01/01/2015", "Đảng bộ phường Quán Toan")
                .contains("href=\"/to-chuc/HP.303\">Quận ủy Hồng Bàng")
                .contains("Chi bộ Tổ dân phố 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quận ủy Hồng Bàng",
                "quan uy hong bang",
                "Quận uỷ Hồng Bàng",
                "  hồng   bàng ",
                "hong bang",
                "HP.303",
                "Thường trực Quận ủy Hồng Bàng"
            })
    void aUnitIsFoundHoweverItIsTyped(String typed) {
        assertThat(firstFound("vanphong", typed)).isEqualTo("Quận ủy Hồng Bàng");
    }

    @Test
    void whatIsWrittenWithTheSameDiacriticsComesFirst() {
        assertThat(firstFound("vanphong", "Ủy ban Kiểm tra")).isEqualTo("Ủy ban Kiểm tra Thành ủy");
        assertThat(firstFound("vanphong", "an thọ")).isEqualTo("Đảng ủy xã An Thọ");
    }

    @Test
    void theKindNarrowsTheList() {
        assertThat(open("vanphong", "/to-chuc?loai=COMMUNE_COMMITTEE"))
                .bodyText()
                .contains("217 đơn vị tìm thấy");
    }

    @Test
    void whatIsOutsideOnesBranchDoesNotExist() {
        assertThat(open("vp.hongbang", "/to-chuc?q=Ngô+Quyền"))
                .hasStatusOk()
                .bodyText()
                .contains("0 đơn vị");
        assertThat(open("vp.hongbang", "/to-chuc/HP.304")).hasStatus(404);
        assertThat(open("vp.hongbang", "/to-chuc/HP")).hasStatus(404);
        assertThat(open("vp.hongbang", "/to-chuc/HP.303.11296"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Thành ủy Hải Phòng");
    }

    @Test
    void whoseRolesDoNotIncludeItIsRefused() {
        assertThat(open("dangvien", "/to-chuc")).hasStatus(403);
        assertThat(open("dangvien", "/to-chuc/chon?q=hong")).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/to-chuc?q=%25",
                "/to-chuc?q=_____",
                "/to-chuc?q=%5C",
                "/to-chuc?q='+or+1=1",
                "/to-chuc?trang=-7"
            })
    void nothingThatIsTypedBreaksThePage(String address) {
        assertThat(open("vanphong", address)).hasStatusOk();
    }

    @Test
    void charactersWithAMeaningInPatternsMeanThemselves() {
        assertThat(open("vanphong", "/to-chuc?q=%25")).bodyText().contains("0 đơn vị tìm thấy");
    }

    @Test
    void aFormIsOfferedUnitsToChooseFrom() {
        assertThat(open("vanphong", "/to-chuc/chon?ten=chu-tri&nhieu=true&chu-tri-tim=so+thong+tin"))
                .hasStatusOk()
                .bodyText()
                .contains("type=\"checkbox\" name=\"chu-tri\"", "Sở Thông tin và Truyền thông")
                .contains("Thành ủy Hải Phòng › Ủy ban nhân dân thành phố")
                .doesNotContain("<html");
        assertThat(open("vanphong", "/to-chuc/chon?q=")).bodyText().doesNotContain("picker-option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/to-chuc", "/to-chuc?q=chi+bo", "/to-chuc/HP.303", "/to-chuc/chon?q=quan+uy"})
    void aPageCostsFewStatements(String address) {
        var signedIn = accounts.loadUserByUsername("vanphong");
        var before = Database.statementsOfThisThread();
        assertThat(browser.get().uri(address).with(user(signedIn))).hasStatusOk();
        assertThat(Database.statementsOfThisThread() - before).isLessThanOrEqualTo(STATEMENTS_A_PAGE_MAY_COST);
    }

    private MvcTestResult open(String username, String address) {
        return browser.get()
                .uri(URI.create(address.replace("+", "%20")))
                .with(user(accounts.loadUserByUsername(username)))
                .exchange();
    }

    private String firstFound(String username, String typed) {
        var answer = browser.get()
                .uri("/to-chuc?q={typed}", typed)
                .with(user(accounts.loadUserByUsername(username)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(content(answer))
                .select("#ket-qua tbody tr:first-child td:first-child a")
                .text();
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
