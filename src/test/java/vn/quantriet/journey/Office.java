package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The office of the city committee with the sample directive, under a number of its own. */
final class Office {

    private static final String NOISE =
            "Trang chủ\nTải về\n\n{{văn bản}}\n\nBản quyền thuộc về Cổng thông tin điện tử\n";

    private final Visit visit;
    private final String number;
    private String slug = "";

    Office(Visit visit, String number) {
        this.visit = visit;
        this.number = number;
    }

    Visit visit() {
        return visit;
    }

    String slug() {
        return slug;
    }

    String title() {
        return "Chỉ thị " + number;
    }

    Office bringsIn() {
        visit.open("/van-ban");
        visit.follow("Nhập văn bản");
        visit.follow("Dùng văn bản mẫu");
        var text = visit.page().getByLabel("Dán nội dung");
        text.fill(NOISE.replace("{{văn bản}}", text.inputValue().replace("58-CT/TU", number)));
        visit.press("Đọc văn bản");
        var address = Pattern.compile("/van-ban/([^/]+)/ra-soat$")
                .matcher(visit.page().url());
        assertThat(address.find()).as(visit.page().url()).isTrue();
        slug = address.group(1);
        return this;
    }

    void reviews() {
        visit.open("/van-ban/" + slug + "/ra-soat");
    }

    /** The card of the duty with these words. */
    Locator card(String... words) {
        return visit.all("article.duty", words).first();
    }

    void publishes() {
        reviews();
        visit.all(".page-head").getByText("Ban hành đến").click();
        var promise = visit.all(".publish-what").innerText();
        var units = firstNumber(promise.substring(promise.indexOf("đến")));
        visit.picture("publish");
        visit.press("Ban hành đến " + units + " đơn vị");
        assertThat(visit.all(".notice")).containsText("Đã ban hành " + title());
        assertThat(visit.all(".notice"))
                .containsText("Đã giao " + firstNumber(promise.substring(promise.indexOf("tổng"))));
    }

    /** As it is written, with its thousands set apart. */
    private static String firstNumber(String text) {
        var number = Pattern.compile("[\\d.]+").matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return number.group();
    }
}
