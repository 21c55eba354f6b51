package vn.quantriet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import javax.swing.event.EventListenerList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.TypeDescriptor;

/** A session written by one release is read by the next. */
@Tag("access")
class AdmissionTest {

    private static final Admission ADMISSION = new Admission(
            7,
            42,
            "vanphong",
            "Nguyễn Thị Sông Hương",
            Instant.parse("2026-11-25T08:00:00Z"),
            Map.of("FACTOR_PASSWORD", Instant.parse("2026-11-25T07:59:59Z")));

    /** As the first release wrote it: never change it, whatever the record becomes. */
    private static final String FIRST_RELEASE = ""
            + "rO0ABXNyAB92bi5xdWFudHJpZXQuaWRlbnRpdHkuQWRtaXNzaW9uAAAAAAAAAAACAAZKAAdhY2NvdW50SgAGc2ln"
            + "bkluTAAHZmFjdG9yc3QAD0xqYXZhL3V0aWwvTWFwO0wABG5hbWV0ABJMamF2YS9sYW5nL1N0cmluZztMAAVzaW5j"
            + "ZXQAE0xqYXZhL3RpbWUvSW5zdGFudDtMAAh1c2VybmFtZXEAfgACeHAAAAAAAAAAKgAAAAAAAAAHc3IAEWphdmEu"
            + "dXRpbC5IYXNoTWFwBQfawcMWYNEDAAJGAApsb2FkRmFjdG9ySQAJdGhyZXNob2xkeHA/QAAAAAAAAXcIAAAAAgAA"
            + "AAF0AA9GQUNUT1JfUEFTU1dPUkRzcgANamF2YS50aW1lLlNlcpVdhLobIkiyDAAAeHB3DQIAAAAAawaVfwAAAAB4"
            + "eHQAHE5ndXnhu4VuIFRo4buLIFPDtG5nIEjGsMahbmdzcQB+AAh3DQIAAAAAawaVgAAAAAB4dAAIdmFucGhvbmc=";

    @Test
    void whatTheFirstReleaseWroteIsStillRead() {
        assertThat(read(Base64.getDecoder().decode(FIRST_RELEASE))).isEqualTo(ADMISSION);
    }

    @Test
    void whatIsWrittenTodayIsRead() {
        var bytes = write(ADMISSION);
        assertThat(read(bytes)).isEqualTo(ADMISSION);
        assertThat(bytes).hasSizeLessThan(600);
    }

    @Test
    void whatIsNotKnownIsNotMade() {
        assertThat(read(write(new EventListenerList()))).isNull();
        assertThat(read(new byte[] {1, 2, 3})).isNull();
    }

    private static byte[] write(Object attribute) {
        return Objects.requireNonNull((byte[]) SessionConfiguration.springSessionConversionService()
                .convert(attribute, TypeDescriptor.valueOf(Object.class), TypeDescriptor.valueOf(byte[].class)));
    }

    private static @Nullable Object read(byte[] bytes) {
        return SessionConfiguration.springSessionConversionService().convert(bytes, Object.class);
    }
}
