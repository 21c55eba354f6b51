package vn.quantriet.integration.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.integration.Receiver;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What happens is told to who asked for it: once, signed, and until it has arrived. */
@DatabaseTest("integration-hooks")
@TestPropertySource(properties = "quantriet.integration.allowed-hosts=127.0.0.1")
@Tag("integration")
class TellingOthersTest extends HookedTown {

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatHappensIsToldOnceItHasHappenedAndSigned() {
        accept();
        deliveries.sendAll();

        assertThat(receiver.messages).hasSize(1);
        var message = receiver.messages.getFirst();
        assertThat(message.body())
                .contains("\"type\":\"assignment.changed\"", "\"assignment\":" + duty, "\"standing\":\"ACCEPTED\"")
                .contains("\"version\":1");
        assertThat(message.header("content-type")).startsWith("application/json");
        assertThat(message.header("webhook-signature")).isEqualTo(signature(message));
        assertThat(latest().state()).isEqualTo(Delivery.State.DELIVERED);
        deliveries.sendAll();
        assertThat(receiver.messages)
                .as("nothing is sent again that has arrived")
                .hasSize(1);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        transaction.executeWithoutResult(status -> {
            accept();
            status.setRollbackOnly();
        });
        deliveries.sendAll();

        assertThat(receiver.messages).isEmpty();
        assertThat(hooks.get(id(), administrator).deliveries()).isEmpty();
    }

    @Test
    void aReceiverThatFailsFirstGetsTheSameMessageLater() {
        receiver.answer.set(503);
        accept();
        deliveries.sendAll();
        assertThat(latest().state()).isEqualTo(Delivery.State.WAITING);
        assertThat(latest().status()).isEqualTo(503);
        deliveries.sendAll();
        assertThat(receiver.messages).as("not before its time").hasSize(1);

        timePasses();
        receiver.answer.set(200);
        deliveries.sendAll();

        assertThat(latest().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(latest().attempts()).isEqualTo(2);
        assertThat(receiver.messages).hasSize(2);
        var first = receiver.messages.getFirst();
        var second = receiver.messages.getLast();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("webhook-id")).isEqualTo(first.header("webhook-id"));
        assertThat(second.header("webhook-signature")).isEqualTo(signature(second));
    }

    @Test
    void whatANodeClaimedAndNeverFinishedIsSentByAnother() {
        accept();
        var claimed = deliveries.claim();
        assertThat(claimed).hasSize(1);

        deliveries.sendAll();
        assertThat(receiver.messages).as("the claim holds for a while").isEmpty();
        timePasses();
        deliveries.sendAll();

        assertThat(receiver.messages).hasSize(1);
        assertThat(latest().state()).isEqualTo(Delivery.State.DELIVERED);
    }

    @Test
    void aRedirectionIsNotFollowedAndWhoIsGoneIsLeftAlone() {
        receiver.answer.set(302);
        accept();
        deliveries.sendAll();
        assertThat(receiver.messages).hasSize(1);
        assertThat(latest().problem()).isEqualTo("HTTP 302");

        timePasses();
        receiver.answer.set(410);
        deliveries.sendAll();
        assertThat(latest().state()).isEqualTo(Delivery.State.FAILED);
    }

    @Test
    void anAddressThatLeadsInsideLaterIsNotReachedLaterEither() {
        database.sql("update integration.hook set address = :address where id = :id")
                .param("address", receiver.address("localhost"))
                .param("id", id().value())
                .update();
        accept();
        deliveries.sendAll();

        assertThat(receiver.messages).isEmpty();
        assertThat(latest().problem()).contains("localhost");
    }

    @Test
    void onlyWhatHappensInTheBranchIsToldAndOnlyWhatWasAskedFor() {
        var south = town.assignment(PAPER, 1, "SOUTH-1-1");
        assignments.take(StepKind.ACCEPTED, south, 0, Evidence.NONE, town.actor("SOUTH-1-1", Role.CELL_SECRETARY));
        publish("21-CT");
        deliveries.sendAll();

        assertThat(receiver.messages)
                .extracting(Receiver.Message::body)
                .singleElement()
                .asString()
                .contains("document.published", town.slug("21-CT"));
        hooks.remove(id(), administrator);
        accept();
        deliveries.sendAll();
        assertThat(receiver.messages).as("after it was removed").hasSize(1);
    }

    @Test
    void aBrokenReceiverDoesNotKeepTheOthersWaiting() {
        var other = new Receiver();
        try (other) {
            hooks.register(new NewHook("Bên khác", other.address("127.0.0.1"), town.unit(""), ALL), administrator);
            receiver.close();
            for (var n = 21; n < 31; n++) publish(n + "-CT");
            deliveries.sendAll();

            assertThat(other.messages).hasSize(10);
            assertThat(hooks.get(id(), administrator).deliveries())
                    .hasSize(10)
                    .allMatch(it ->
                            it.state() == Delivery.State.WAITING && it.problem().contains("Exception"));
        }
    }

    /** As the other side computes it from the secret it was told. */
    private String signature(Receiver.Message message) {
        try {
            var secret = Base64.getDecoder().decode(registered.secret().substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var signed =
                    message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
            var bytes = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(bytes);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
