package vn.quantriet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class VersionedTest {

    private final List<String> looked = new ArrayList<>();
    private final Versioned<String, String> known = new Versioned<>(2);
    private long version = 1;

    private String look(String key) {
        looked.add(key);
        return key + " " + version;
    }

    private String of(String key) {
        return known.of(() -> version, key, () -> look(key));
    }

    @AfterEach
    void outside() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void looksOnceInAVersion() {
        assertThat(of("xã")).isEqualTo("xã 1");
        assertThat(of("xã")).isEqualTo("xã 1");
        version = 2;
        assertThat(of("xã")).isEqualTo("xã 2");
        assertThat(looked).containsExactly("xã", "xã");
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> known.of(() -> version, "xã", () -> {
                    throw new NotFound();
                }))
                .isInstanceOf(NotFound.class);
        assertThat(of("xã")).isEqualTo("xã 1");
    }

    @Test
    void whatWasReadLaterIsNotReplacedByWhatWasReadBefore() {
        known.of(() -> 1L, "xã", () -> {
            version = 2;
            return of("xã").replace("2", "1");
        });
        assertThat(of("xã")).isEqualTo("xã 2");
        assertThat(looked).containsExactly("xã");
    }

    @Test
    void aTransactionThatWritesLooksByItself() {
        of("xã");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        of("xã");
        of("phường");
        TransactionSynchronizationManager.setActualTransactionActive(false);
        of("phường");
        assertThat(looked).containsExactly("xã", "xã", "phường", "phường");
    }

    @Test
    void keepsNotMuchMoreThanItMay() {
        of("xã");
        of("phường");
        of("đặc khu");
        of("xã");
        assertThat(looked).containsExactly("xã", "phường", "đặc khu", "xã");
    }
}
