package vn.quantriet.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.NewUnit;

/** At start: fills an empty database, and tells whoever started the program how to sign in. */
@Component
class SampleStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleStart.class);

    private final SampleCity city;
    private final Clock clock;
    private final SampleSize size;
    private final FirstPassword password;
    private final Optional<AccountsFile> file;

    SampleStart(
            SampleCity city,
            Clock clock,
            @Value("${quantriet.sample:small}") String size,
            @Value("${quantriet.sample-password:}") String password,
            @Value("${quantriet.embedded.home:}") String home) {
        this.city = city;
        this.clock = clock;
        this.size = SampleSize.of(size);
        this.password = FirstPassword.given(password);
        file = home.isEmpty() ? Optional.empty() : Optional.of(AccountsFile.in(Path.of(home)));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (city.isWanted(size)) fill();
        file.flatMap(AccountsFile::read).ifPresent(list -> log.info("{}", list));
    }

    /** The file comes first: should the program end in between, no account is left whose password nobody knows. */
    private void fill() {
        var begun = clock.instant();
        var list = AccountList.of(password, names());
        file.ifPresent(kept -> kept.write(list));
        if (!city.fill(size, password)) return;
        var seconds = Duration.between(begun, clock.instant()).toMillis() / 1000.0;
        log.info("Đã tạo thành phố mẫu: {} tổ chức, {} người, {} giây", size.units(), size.people(), seconds);
        if (file.isEmpty()) log.info("{}", list);
    }

    private Map<String, String> names() {
        return CityTree.of(size).stream().collect(Collectors.toMap(NewUnit::code, NewUnit::name));
    }
}
