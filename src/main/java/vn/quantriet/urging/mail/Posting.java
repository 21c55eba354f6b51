package vn.quantriet.urging.mail;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.quantriet.job.RecurringWork;

/** Every minute, on one of the nodes; what is left is tried the next time. */
@Configuration
class Posting {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Bean
    static RecurringWork urgingLetters(Letters letters, @Value("${quantriet.urging.pause:1m}") Duration pause) {
        return RecurringWork.every("urging.letters", pause, () -> sendAll(letters));
    }

    static void sendAll(Letters letters) {
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            letters.write();
            var more = true;
            while (more) more = letters.sendNext();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
