package vn.quantriet.integration.hook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import vn.quantriet.identity.factor.Keys;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Texts;

/** Sends one message to one address and says what came of it. It follows no redirection and keeps no cookie. */
@Component
class Messenger {

    private static final int LONGEST_PROBLEM = 300;

    private final Addresses addresses;
    private final Keys keys;
    private final Clock clock;
    private final CloseableHttpClient client;

    Messenger(Addresses addresses, Keys keys, Clock clock) {
        this.addresses = addresses;
        this.keys = keys;
        this.clock = clock;
        client = client(addresses);
    }

    private static CloseableHttpClient client(Addresses addresses) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Looked(addresses))
                .setMaxConnPerRoute(8)
                .setMaxConnTotal(64)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(5))
                        .setSocketTimeout(Timeout.ofSeconds(10))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(10))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(10))
                        .build())
                .build();
    }

    /** What came of sending: what the other side answered, or 0 and why it could not. */
    record Outcome(int status, String problem) {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** The other side wants no more of it. */
        boolean isLastWord() {
            return status == 410;
        }
    }

    Outcome send(Claimed it) {
        try {
            addresses.check(it.address());
            return client.execute(request(it), answer -> {
                var status = answer.getCode();
                return new Outcome(status, status < 300 ? "" : "HTTP " + status);
            });
        } catch (Refusal refusal) {
            return new Outcome(0, cut(Texts.t(refusal.key(), refusal.arguments())));
        } catch (IOException failed) {
            return new Outcome(0, cut(failed.getClass().getSimpleName() + ": " + failed.getMessage()));
        }
    }

    private HttpPost request(Claimed it) {
        var now = clock.instant();
        var id = "msg_" + it.id();
        var request = new HttpPost(it.address());
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        request.setHeader("webhook-signature", Signature.of(keys.open(it.secret()), id, now, it.body()));
        request.setHeader("User-Agent", "QuanTriet");
        request.setEntity(new StringEntity(it.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_PROBLEM, text.length()));
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    /** The very addresses that are connected to are those that were looked at. */
    private record Looked(Addresses addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
