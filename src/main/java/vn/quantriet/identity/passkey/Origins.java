package vn.quantriet.identity.passkey;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address people open us at, which passkeys are bound to. Unless configured, it is that of this machine alone. */
@Component
class Origins {

    private final Set<String> origins = new CopyOnWriteArraySet<>();
    private final URI address;
    private final boolean configured;

    Origins(@Value("${quantriet.address:}") String address) {
        configured = !address.isBlank();
        this.address = URI.create(configured ? address.strip() : "http://localhost");
        if (configured) origins.add(this.address.getScheme() + "://" + this.address.getAuthority());
    }

    String domain() {
        return address.getHost();
    }

    Set<String> live() {
        return origins;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (!configured)
            origins.add("http://localhost:" + started.getWebServer().getPort());
    }
}
