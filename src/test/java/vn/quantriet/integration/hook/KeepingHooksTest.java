package vn.quantriet.integration.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Role;
import vn.quantriet.testing.DatabaseTest;

/** What an administrator sees and does with the addresses that are told what happens. */
@DatabaseTest("integration-hooks")
@TestPropertySource(properties = "quantriet.integration.allowed-hosts=127.0.0.1")
@Tag("integration")
class KeepingHooksTest extends HookedTown {

    @Test
    void afterTheLastAttemptItIsShownAsFailedAndCanBeSentAgain() {
        receiver.answer.set(500);
        accept();
        for (var attempt = 0; attempt < Deliveries.ATTEMPTS; attempt++) {
            deliveries.sendAll();
            timePasses();
        }
        deliveries.sendAll();
        assertThat(receiver.messages).hasSize(Deliveries.ATTEMPTS);
        assertThat(latest().state()).isEqualTo(Delivery.State.FAILED);
        assertThat(hooks.get(id(), administrator).hook().failed()).isEqualTo(1);

        receiver.answer.set(204);
        hooks.sendAgain(id(), latest().id(), administrator);
        deliveries.sendAll();

        assertThat(latest().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(receiver.messages.getLast().header("webhook-id"))
                .isEqualTo(receiver.messages.getFirst().header("webhook-id"));
    }

    @Test
    void whilePausedEverythingWaitsAndNothingIsLost() {
        hooks.pause(id(), administrator);
        accept();
        deliveries.sendAll();
        assertThat(receiver.messages).isEmpty();

        hooks.resume(id(), administrator);
        deliveries.sendAll();
        assertThat(receiver.messages).hasSize(1);
        assertThat(actions())
                .containsExactly("integration.hook-registered", "integration.hook-paused", "integration.hook-resumed");
    }

    @Test
    void anAdministratorKeepsTheAddressesOfTheirOwnBranchOnly() {
        var south = town.actor("SOUTH", Role.ADMINISTRATOR);

        assertThat(hooks.all(south)).isEmpty();
        assertThatThrownBy(() -> hooks.get(id(), south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hooks.pause(id(), south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hooks.register(hook("NORTH"), south)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        hooks.register(new NewHook("a", receiver.address("localhost"), town.unit("SOUTH"), ALL), south))
                .isInstanceOf(AddressForbidden.class);
        assertThatThrownBy(() -> hooks.register(
                        new NewHook("a", receiver.address("127.0.0.1"), town.unit("SOUTH"), Set.of()), south))
                .isInstanceOf(HookUnclear.class);
    }

    @Test
    void theSecretIsNowhereInTheDatabase() {
        var kept = database.sql("select encode(secret, 'base64') from integration.hook where id = :id")
                .param("id", id().value())
                .query((row, _) -> row.getString(1))
                .single();

        assertThat(registered.secret()).startsWith("whsec_");
        assertThat(kept.replace("\n", "")).doesNotContain(registered.secret().substring(6));
    }

    private List<String> actions() {
        return database.sql("select action from audit.entry where subject = :subject order by id")
                .param("subject", "hook:" + id())
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
