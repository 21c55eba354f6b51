package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.QuanTriet;
import vn.quantriet.shared.Database;
import vn.quantriet.testing.TestDatabase;

@Tag("access")
class TwoNodesStartAtOnceTest {

    /** Both would set up the one logging of this JVM at once, which nodes of their own never do. */
    @BeforeEach
    void leaveLoggingAlone() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterEach
    void lookAfterLoggingAgain() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @Test
    void twoNodesOnOneEmptyDatabaseFillItOnce() {
        var address = TestDatabase.fresh("two_nodes").replaceFirst("\\?.*", "");
        try (var both = Executors.newFixedThreadPool(2)) {
            var nodes = List.of(start(address, both), start(address, both));
            var started = nodes.stream().map(CompletableFuture::join).toList();
            var database = started.getFirst().getBean(Database.class);
            assertThat(database.sql("select count(*) from organization.unit")
                            .query(Long.class)
                            .single())
                    .isEqualTo(900);
            assertThat(database.sql("select count(*) from person.person")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1_200);
            started.forEach(ConfigurableApplicationContext::close);
        }
    }

    private static CompletableFuture<ConfigurableApplicationContext> start(
            String address, java.util.concurrent.Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> new SpringApplicationBuilder(QuanTriet.class)
                        .run(
                                "--server.port=0",
                                "--quantriet.sample=small",
                                "--spring.datasource.hikari.maximum-pool-size=4",
                                "--spring.datasource.username=quantriet_app",
                                "--spring.flyway.user=quantriet",
                                "--spring.datasource.url=" + address),
                executor);
    }
}
