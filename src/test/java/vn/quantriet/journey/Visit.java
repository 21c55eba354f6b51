package vn.quantriet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Somebody at a screen: opens pages, presses what can be pressed there, and sees what they show. */
final class Visit {

    private static final Path PICTURES = pictures();

    private final BrowserContext context;
    private final Screen screen;
    private final Complaints complaints;
    private final Page page;

    Visit(BrowserContext context, Screen screen) {
        this.context = context;
        this.screen = screen;
        complaints = new Complaints(context);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    Screen screen() {
        return screen;
    }

    Visit signIn(String username) {
        open("/dang-nhap");
        fill("Tên đăng nhập", username);
        fill("Mật khẩu", Journey.PASSWORD);
        press("Đăng nhập");
        sees("Việc của tôi");
        return this;
    }

    void open(String path) {
        assertThat(navigate(path).status()).as(path).isEqualTo(200);
    }

    /** Opens a page that is not for this person, or does not exist. */
    void openRefused(String path, int status) {
        complaints.expect(base() + path);
        assertThat(navigate(path).status()).as(path).isEqualTo(status);
    }

    /** Something the page asks the server for is meant to be refused. */
    void mayFail(String path) {
        complaints.expect(base() + path);
    }

    private Response navigate(String path) {
        return Objects.requireNonNull(page.navigate(path), path);
    }

    private String base() {
        var address = page.url();
        return address.startsWith("http") ? address.substring(0, address.indexOf('/', "http://".length())) : "";
    }

    void press(String button) {
        press(button, page.locator("body"));
    }

    void press(String button, Locator within) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        follow(link, page.locator("body"));
    }

    void follow(String link, Locator within) {
        within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void fill(Locator within, String label, String text) {
        within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    void attach(Locator within, String name, String content) {
        var file = new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
        within.locator("input[type=file]").setInputFiles(file);
    }

    /** What is looked for stands somewhere on the page and can be seen. */
    void sees(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
    }

    void isAt(String path) {
        assertThat(page.url()).endsWith(path);
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    Locator all(String selector, String... texts) {
        var found = page.locator(selector);
        for (var text : texts) found = found.filter(new Locator.FilterOptions().setHasText(text));
        return found;
    }

    /** Opens a page without leaving this one, and answers with its source. */
    String source(String path) {
        var answer = context.request().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    /** Kept for looking at: the first three screens of the page. The width says on which screen. */
    void picture(String name) {
        var path = PICTURES.resolve(name + "-" + screen.width() + ".png");
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(path)
                .setFullPage(true)
                .setClip(0, 0, screen.width(), Math.min(height, 3.0 * screen.height())));
    }

    List<String> leave() {
        context.close();
        return complaints.unexpected();
    }

    private static Path pictures() {
        try {
            var classes = Visit.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(classes.toURI()).resolveSibling("screenshots");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
