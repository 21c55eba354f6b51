package vn.quantriet.integration.hook;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.quantriet.obligation.StepTaken;
import vn.quantriet.obligation.publication.DirectivePublished;
import vn.quantriet.obligation.publication.Readdressed;

/**
 * Writes down what others are to be told, in the transaction in which it happens: both are there, or neither. It tells
 * what has changed and no more; whoever wants to know the rest reads it with a token.
 */
@Component
class Outbox {

    private final DeliveryStore deliveries;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(DeliveryStore deliveries, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(StepTaken step) {
        var after = step.after();
        var told = told(Happening.ASSIGNMENT_CHANGED);
        told.put("assignment", after.id().value());
        told.put("version", after.version());
        told.put("step", step.kind().name());
        told.put("standing", after.standing().kind().name());
        deliveries.put(Happening.ASSIGNMENT_CHANGED, json.writeValueAsString(told), after.unit());
    }

    @EventListener
    void on(DirectivePublished published) {
        document(Happening.DOCUMENT_PUBLISHED, published.slug());
    }

    @EventListener
    void on(Readdressed readdressed) {
        document(Happening.DOCUMENT_READDRESSED, readdressed.slug());
    }

    private void document(Happening event, String slug) {
        var told = told(event);
        told.put("document", slug);
        deliveries.put(event, json.writeValueAsString(told), slug);
    }

    private Map<String, Object> told(Happening event) {
        var told = new LinkedHashMap<String, Object>();
        told.put("type", event.code());
        told.put("timestamp", clock.instant().toString());
        return told;
    }
}
