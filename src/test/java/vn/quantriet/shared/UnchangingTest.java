package vn.quantriet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class UnchangingTest {

    private final List<Collection<Integer>> asked = new ArrayList<>();
    private final Unchanging<Integer, String> words = new Unchanging<>(3, this::read);

    private Map<Integer, String> read(Collection<Integer> keys) {
        asked.add(List.copyOf(keys));
        return keys.stream().filter(it -> it > 0).collect(Collectors.toMap(it -> it, it -> "số " + it));
    }

    @AfterEach
    void outside() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
    }

    @Test
    void asksOnceForWhatIsThere() {
        assertThat(words.of(List.of(1, 2, -1))).isEqualTo(Map.of(1, "số 1", 2, "số 2"));
        assertThat(words.of(List.of(2, 1))).isEqualTo(Map.of(1, "số 1", 2, "số 2"));
        assertThat(words.of(List.of(2, 3, -1))).isEqualTo(Map.of(2, "số 2", 3, "số 3"));

        assertThat(asked).containsExactly(List.of(1, 2, -1), List.of(3, -1));
    }

    @Test
    void keepsNotMuchMoreThanItMay() {
        words.of(List.of(1, 2, 3));
        assertThat(words.of(List.of(3, 4))).isEqualTo(Map.of(3, "số 3", 4, "số 4"));
        words.of(List.of(4, 1));

        assertThat(asked).containsExactly(List.of(1, 2, 3), List.of(4), List.of(1));
    }

    @Test
    void doesNotKeepWhatATransactionThatWritesSaw() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(words.of(List.of(1))).isEqualTo(Map.of(1, "số 1"));
        words.of(List.of(1));
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        words.of(List.of(1));
        words.of(List.of(1));

        assertThat(asked).containsExactly(List.of(1), List.of(1), List.of(1));
    }
}
