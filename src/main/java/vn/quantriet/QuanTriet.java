package vn.quantriet;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The server: every module on one PostgreSQL. */
@SpringBootApplication
@Modulithic(
        systemName = "Quán Triệt",
        sharedModules = {"shared", "text"})
public class QuanTriet {

    /** Days begin and end in Việt Nam, wherever the machine stands. */
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    static void start(String[] arguments) {
        SpringApplication.run(QuanTriet.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(HANOI);
    }
}
