package vn.quantriet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.organization.Organizations;

@DatabaseTest("start")
@Tag("organization")
class StartingOnAnEmptyDatabaseTest {

    @Autowired
    Organizations organizations;

    @Autowired
    MockMvcTester browser;

    @Test
    void theApplicationStartsOnAnEmptyDatabase() {
        assertThat(organizations.isEmpty()).isTrue();
        assertThat(browser.get().uri("/dang-nhap")).hasStatusOk().bodyText().contains("Quán Triệt");
    }
}
