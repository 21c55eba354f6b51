package vn.quantriet.obligation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("board")
class SnapshotTest {

    @Test
    void whoWasStillAtWorkOrCameLaterIsNotSeen() {
        var snapshot = Snapshot.parse("10:20:10,14,15");
        assertThat(LongStream.rangeClosed(8, 22).filter(snapshot::sees))
                .containsExactly(8L, 9L, 11L, 12L, 13L, 16L, 17L, 18L, 19L);
        assertThat(snapshot).hasToString("10:20:10,14,15");
    }

    @Test
    void nobodyNeedBeAtWork() {
        var snapshot = Snapshot.parse("20:20:");
        assertThat(snapshot.working()).isEqualTo(Set.of());
        assertThat(snapshot.sees(19)).isTrue();
        assertThat(snapshot.sees(20)).isFalse();
        assertThat(snapshot).hasToString("20:20:");
        assertThat(Snapshot.ALL.sees(Long.MAX_VALUE - 1)).isTrue();
    }
}
