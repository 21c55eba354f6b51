package vn.quantriet.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.testing.DatabaseTest;

/** A test in the browser; all of them share one application with the small sample city. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@DatabaseTest(value = "journey", sample = "small")
@TestPropertySource(properties = "quantriet.sample-password=" + Journey.PASSWORD)
@Tag("browser")
@interface Journey {

    String PASSWORD = "mat-khau-thu-nghiem";
}
