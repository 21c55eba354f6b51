package vn.quantriet.testing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring context that {@link DatabaseTest} asks for a database; equal ones share context and database. */
final class FreshDatabase implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        var asked = AnnotatedElementUtils.findMergedAnnotation(test, DatabaseTest.class);
        return asked == null ? null : new Customizer(asked.value(), asked.sample(), asked.jobs());
    }

    private record Customizer(String name, String sample, boolean jobs) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPropertyValues.of(
                            "spring.datasource.url="
                                    + TestDatabase.fresh(name + "_" + sample + (jobs ? "_jobs" : ""))
                                            .replaceFirst("\\?.*", ""),
                            "spring.datasource.username=" + TestDatabase.APPLICATION,
                            "spring.flyway.user=" + TestDatabase.OWNER,
                            "quantriet.secrets.keys=" + key(),
                            "spring.datasource.hikari.maximum-pool-size=8",
                            // every context stays until the end of the run
                            "spring.datasource.hikari.minimum-idle=1",
                            "spring.datasource.hikari.idle-timeout=10000",
                            "quantriet.sample=" + sample,
                            "quantriet.jobs.enabled=" + jobs)
                    .applyTo(context);
        }

        private static String key() {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
