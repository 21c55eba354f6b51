package vn.quantriet.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions live in PostgreSQL. What a node cannot read, such as an older release's, is as if it were not there. */
@Configuration
class SessionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /** Nothing else is made of bytes that come out of a table. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;maxbytes=1000000;java.**;org.springframework.security.**;vn.quantriet.**;!*");

    /** Two first requests of one session at once write the same attribute. */
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
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
