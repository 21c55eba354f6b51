package vn.quantriet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The browser of this machine, without a window. A test fails on whatever its pages complained of. */
final class Chromium implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace KEPT = Namespace.create(Chromium.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<Visit> visits = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String address = "";
    private int port;
    private Running running = Running.NONE;

    /** The browser, started by the first test and stopped after the last. */
    private record Running(List<Browser> browsers, List<Playwright> drivers) implements AutoCloseable {

        static final Running NONE = new Running(List.of(), List.of());

        static Running start() {
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(QUIET);
            var driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(List.of(driver.chromium().launch(options)), List.of(driver));
        }

        @Override
        public void close() {
            browsers.forEach(Browser::close);
            drivers.forEach(Playwright::close);
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        running = Objects.requireNonNull(
                test.getRoot().getStore(KEPT).computeIfAbsent(Running.class, _ -> Running.start(), Running.class));
        var environment = SpringExtension.getApplicationContext(test).getEnvironment();
        port = environment.getRequiredProperty("local.server.port", Integer.class);
        address = "http://localhost:" + port;
    }

    Visit visit(Screen screen) {
        return visit(screen, address, true, ServiceWorkerPolicy.BLOCK);
    }

    Visit visitWithoutScripts(Screen screen) {
        return visit(screen, address, false, ServiceWorkerPolicy.BLOCK);
    }

    /** By a device that keeps pages for when there is no network. */
    Visit visitAndKeep(Screen screen) {
        return visit(screen, address, true, ServiceWorkerPolicy.ALLOW);
    }

    /** The same, by a line that can be cut. */
    Visit visitAndKeep(Screen screen, Line line) {
        return visit(screen, line.address(), true, ServiceWorkerPolicy.ALLOW);
    }

    /** To the application. */
    Line line() {
        var line = new Line(port);
        lines.add(line);
        return line;
    }

    private Visit visit(Screen screen, String address, boolean scripts, ServiceWorkerPolicy keeping) {
        var context = running.browsers()
                .getFirst()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(screen.size())
                        .setHasTouch(screen == Screen.PHONE)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setServiceWorkers(keeping)
                        .setJavaScriptEnabled(scripts));
        var visit = new Visit(context, screen);
        visits.add(visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var failed = test.getExecutionException().isPresent();
        var complaints = visits.stream().flatMap(visit -> leave(visit, failed)).toList();
        visits.clear();
        lines.forEach(Line::close);
        lines.clear();
        if (!failed) assertThat(complaints).as("what pages complained of").isEmpty();
    }

    private Stream<String> leave(Visit visit, boolean failed) {
        if (failed) visit.picture("failed-" + visits.indexOf(visit));
        return visit.leave().stream();
    }

    private static Path executable() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Kiểm thử trình duyệt cần Chromium, không thấy " + NAMES
                        + " trong PATH. Cài bằng: apt-get install chromium"));
    }
}
