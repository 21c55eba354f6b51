package vn.quantriet.integration;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The other side of a webhook: it keeps what arrives and answers as it is told. */
public final class Receiver implements AutoCloseable {

    /** What arrived; names of headers in lower case. */
    public record Message(String body, Map<String, String> headers) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public final List<Message> messages = new CopyOnWriteArrayList<>();
    public final AtomicInteger answer = new AtomicInteger(204);

    private final HttpServer server;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(
                            it -> it.getKey().toLowerCase(java.util.Locale.ROOT),
                            it -> it.getValue().getFirst()));
            messages.add(new Message(body, headers));
            if (answer.get() == 302) exchange.getResponseHeaders().add("Location", address("localhost") + "khac");
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
    }

    public String address(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
