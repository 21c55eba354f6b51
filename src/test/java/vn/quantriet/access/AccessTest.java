package vn.quantriet.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.testing.DatabaseTest;

/** A test of accounts and of ways in; all of them share one application with the small sample city. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@DatabaseTest(value = "access", sample = "small")
@TestPropertySource(
        properties = {
            "quantriet.sample-password=" + AccessTest.PASSWORD,
            "quantriet.second-factor.required-for=PROPAGANDA",
            "quantriet.sign-in.failures-per-address=20"
        })
@Import(Hashes.class)
@Tag("access")
@interface AccessTest {

    String PASSWORD = "mat-khau-thu-nghiem";
}
