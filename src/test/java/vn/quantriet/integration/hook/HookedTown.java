package vn.quantriet.integration.hook;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.integration.ConnectedTown;
import vn.quantriet.integration.Receiver;
import vn.quantriet.obligation.Assignments;
import vn.quantriet.obligation.Evidence;
import vn.quantriet.obligation.course.StepKind;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Role;

/** That town, and another system which is told what happens in a part of it. */
abstract class HookedTown extends ConnectedTown {

    static final Set<Happening> ALL = Set.of(Happening.values());

    @Autowired
    Hooks hooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Assignments assignments;

    Receiver receiver;
    Actor administrator;
    Hooks.Registered registered;

    @BeforeEach
    void register() {
        receiver = new Receiver();
        administrator = town.actor("", Role.ADMINISTRATOR);
        registered = hooks.register(hook("NORTH"), administrator);
    }

    @AfterEach
    void end() {
        database.sql("update integration.hook set ended_at = now() where ended_at is null")
                .update();
        receiver.close();
    }

    NewHook hook(String unit) {
        return new NewHook("Trục liên thông", receiver.address("127.0.0.1"), town.unit(unit), ALL);
    }

    HookId id() {
        return registered.hook().id();
    }

    void accept() {
        assignments.take(StepKind.ACCEPTED, duty, 0, Evidence.NONE, town.actor(CELL, Role.CELL_SECRETARY));
    }

    Delivery latest() {
        return hooks.get(id(), administrator).deliveries().getFirst();
    }

    /** Whatever waits is due now. */
    void timePasses() {
        database.sql("update integration.delivery set next_at = now() - interval '1 minute' where state = 'WAITING'")
                .update();
    }
}
