package vn.quantriet.study.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.shared.AccountId;
import vn.quantriet.study.ClassId;

/** A code is good for its class and its time, and cannot be made up. */
@Tag("study")
class WallCodeTest {

    private static final Instant TURN = Instant.parse("2026-11-26T03:00:00Z");
    private static final ClassId ONE = new ClassId(35);
    private static final byte[] SECRET = new byte[32];
    private static final byte[] ANOTHER = new byte[32];

    static {
        Arrays.fill(SECRET, (byte) 7);
        Arrays.fill(ANOTHER, (byte) 8);
    }

    private final WallCode code = WallCode.at(ONE, TURN, SECRET);

    @Test
    void itIsReadAsItIsWritten() {
        assertThat(WallCode.read(code.text())).contains(code);
        assertThat(WallCode.read(" " + code.text().toUpperCase(java.util.Locale.ROOT) + "\n"))
                .contains(code);
        assertThat(WallCode.read("")).isEmpty();
        assertThat(WallCode.read("35-1")).isEmpty();
        assertThat(WallCode.read(code.text() + "0")).isEmpty();
        assertThat(WallCode.read("zzzzzzzzzzzz-zzzzzzzz-00000000000000000000")).isPresent();
    }

    @Test
    void itHangsForItsTurnAndSomeSecondsMore() {
        assertThat(WallCode.at(ONE, TURN.plusSeconds(19), SECRET)).isEqualTo(code);
        assertThat(WallCode.at(ONE, TURN.plusSeconds(20), SECRET)).isNotEqualTo(code);
        assertThat(code.isGoodAt(TURN)).isTrue();
        assertThat(code.isGoodAt(TURN.plusSeconds(35))).isTrue();
        assertThat(code.isGoodAt(TURN.plusSeconds(36))).isFalse();
        assertThat(code.isGoodAt(TURN.minusSeconds(4))).isFalse();
    }

    @Test
    void aTelephonesClockMayBeMinutesWrongAndNotMore() {
        assertThat(code.wasGoodAt(TURN.minusSeconds(119))).isTrue();
        assertThat(code.wasGoodAt(TURN.plusSeconds(150))).isTrue();
        assertThat(code.wasGoodAt(TURN.minusSeconds(121))).isFalse();
        assertThat(code.wasGoodAt(TURN.plusSeconds(160))).isFalse();
    }

    @Test
    void nobodyMakesOneForAnotherClassOrTurn() {
        assertThat(code.isGenuine(SECRET)).isTrue();
        assertThat(code.isGenuine(ANOTHER)).isFalse();
        assertThat(new WallCode(new ClassId(36), code.turn(), code.seal()).isGenuine(SECRET))
                .isFalse();
        assertThat(new WallCode(ONE, code.turn() + 1, code.seal()).isGenuine(SECRET))
                .isFalse();
    }

    @Test
    void aTicketIsForOneAccountAndSomeMinutes() {
        var account = new AccountId(5);
        var ticket = Ticket.of(ONE, account, TURN, SECRET);

        assertThat(Ticket.isGood(ticket, ONE, account, TURN.plusSeconds(600), SECRET))
                .isTrue();
        assertThat(Ticket.isGood(ticket, ONE, account, TURN.plusSeconds(601), SECRET))
                .isFalse();
        assertThat(Ticket.isGood(ticket, ONE, new AccountId(6), TURN, SECRET)).isFalse();
        assertThat(Ticket.isGood(ticket, new ClassId(36), account, TURN, SECRET))
                .isFalse();
        assertThat(Ticket.isGood("9999999999-" + code.seal(), ONE, account, TURN, SECRET))
                .isFalse();
        assertThat(Ticket.isGood("", ONE, account, TURN, SECRET)).isFalse();
    }
}
