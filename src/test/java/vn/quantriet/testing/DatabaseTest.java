package vn.quantriet.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import vn.quantriet.QuanTriet;

/**
 * A test on the whole application and a database of its own. It can ask {@code MockMvcTester}, which answers in the
 * test's own thread, or open a browser at {@code local.server.port}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = QuanTriet.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({Visitor.Door.class, ToldInWords.class})
@ContextCustomizerFactories(FreshDatabase.class)
public @interface DatabaseTest {

    /** Test classes that give the same name, and the same sample, share one application and what they leave in it. */
    String value() default "shared";

    /** The sample city the database is filled with: none, small or full. */
    String sample() default "none";

    /** Whether jobs are done by themselves; without, a test does them in its own thread. */
    boolean jobs() default false;
}
