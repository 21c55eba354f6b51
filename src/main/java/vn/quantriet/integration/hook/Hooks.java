package vn.quantriet.integration.hook;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.identity.factor.Keys;
import vn.quantriet.organization.Organizations;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** Addresses that are told of what happens; an administrator keeps those of their own branch. */
@Component
public class Hooks {

    private static final int SHOWN = 100;

    private final HookStore hooks;
    private final DeliveryStore deliveries;
    private final Addresses addresses;
    private final Keys keys;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    Hooks(
            HookStore hooks,
            DeliveryStore deliveries,
            Addresses addresses,
            Keys keys,
            Organizations organizations,
            ApplicationEventPublisher events) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.keys = keys;
        this.organizations = organizations;
        this.events = events;
    }

    /** One that was just registered, with the secret nobody is shown again. */
    public record Registered(Hook hook, String secret) {}

    /** One with what was last sent to it. */
    public record Watched(Hook hook, List<Delivery> deliveries) {

        public Watched {
            deliveries = List.copyOf(deliveries);
        }
    }

    @Transactional(readOnly = true)
    public List<Hook> all(Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        return hooks.all(by.unit());
    }

    @Transactional(readOnly = true)
    public Watched get(HookId id, Actor by) {
        return new Watched(find(id, by), deliveries.latest(id, SHOWN));
    }

    @Transactional
    public Registered register(NewHook wanted, Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        var unit = wanted.unit();
        if (unit == null || wanted.events().isEmpty() || wanted.name().isEmpty()) throw new HookUnclear();
        if (wanted.name().length() > NewHook.LONGEST_NAME) throw new HookUnclear();
        if (wanted.address().length() > NewHook.LONGEST_ADDRESS) throw new HookUnclear();
        addresses.check(wanted.address());
        organizations.get(unit, by);
        var secret = Signature.newSecret();
        var id = hooks.insert(wanted, unit, keys.seal(secret), by);
        var hook = find(id, by);
        events.publishEvent(new HookChanged(by, "integration.hook-registered", hook));
        return new Registered(hook, Signature.shown(secret));
    }

    /** What happens meanwhile waits, and is sent when it goes on. */
    @Transactional
    public void pause(HookId id, Actor by) {
        var hook = find(id, by);
        if (hooks.pause(id)) events.publishEvent(new HookChanged(by, "integration.hook-paused", hook));
    }

    @Transactional
    public void resume(HookId id, Actor by) {
        var hook = find(id, by);
        if (hooks.resume(id)) events.publishEvent(new HookChanged(by, "integration.hook-resumed", hook));
    }

    @Transactional
    public void remove(HookId id, Actor by) {
        var hook = find(id, by);
        if (hooks.end(id)) events.publishEvent(new HookChanged(by, "integration.hook-removed", hook));
    }

    /** The same message once more, arrived or not. */
    @Transactional
    public void sendAgain(HookId id, DeliveryId delivery, Actor by) {
        var hook = find(id, by);
        if (!deliveries.again(delivery, id)) throw new NotFound();
        events.publishEvent(new HookChanged(by, "integration.message-sent-again", hook));
    }

    private Hook find(HookId id, Actor by) {
        by.require(Permission.MANAGE_INTEGRATIONS);
        return hooks.find(id, by.unit()).orElseThrow(NotFound::new);
    }
}
