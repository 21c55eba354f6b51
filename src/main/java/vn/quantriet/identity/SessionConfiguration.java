package vn.quantriet.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in PostgreSQL. What a node cannot read, such as an older release's, is as if it were not there. */
@Configuration
@EnableJdbcHttpSession(tableName = "identity.session", maxInactiveIntervalInSeconds = SessionConfiguration.STRANGERS)
class SessionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /** Seconds for somebody who has not signed in; whoever has is kept for {@code quantriet.session.idle}. */
    static final int STRANGERS = 3600;

    /** Nothing else is made of bytes that come out of a table. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxbytes=1000000;java.**;org.springframework.security.**;vn.quantriet.**;!*");

    /** Two first requests of one session at once write the same attribute. */
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What the servlet container is given; whatever ends sessions that are over goes on with those below. */
    @Bean
    @Primary
    static SeldomTouchedSessions<? extends Session> seldomTouchedSessions(JdbcIndexedSessionRepository sessions) {
        return new SeldomTouchedSessions<>(sessions);
    }

    /** Reading is one statement and needs no transaction around it; saving may be several. */
    @Bean(defaultCandidate = false)
    @Qualifier("springSessionTransactionOperations")
    static TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var together = new TransactionTemplate(transactions);
        together.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
                return TransactionOperations.withoutTransaction().execute(reading);
            }

            @Override
            public void executeWithoutResult(Consumer<TransactionStatus> saving) {
                together.executeWithoutResult(saving);
            }
        };
    }

    @Bean
    @SuppressWarnings("NullAway") // an attribute may be null, and then it is not there
    static ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, SessionConfiguration::read);
        return conversions;
    }

    private static @Nullable Object read(byte[] bytes) {
        try (var stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(KNOWN);
            return stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            log.warn("Bỏ qua một phần của phiên đăng nhập không đọc được: {}", e.toString());
            return null;
        }
    }
}
