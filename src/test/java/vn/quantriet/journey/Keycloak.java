package vn.quantriet.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Keycloak as it is distributed, with a city of two people, in a process of its own. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "only-for-this-test";
    static final String PASSWORD = "mat-khau-o-keycloak";

    private static final String CITY = """
            {"realm": "city", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "quantriet", "enabled": true, "protocol": "openid-connect",
                          "publicClient": false, "secret": "%s", "standardFlowEnabled": true,
                          "redirectUris": ["*"]}],
             "users": [%s, %s]}
            """;
    private static final String PERSON = """
            {"username": "%1$s", "enabled": true, "email": "%1$s@example.org", "emailVerified": true,
             "firstName": "Người", "lastName": "Thử",
             "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}
            """;

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the distribution in the folder and waits until it answers, two minutes at most. */
    static Keycloak start(Path home, String... usernames) {
        try {
            var port = freePort();
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(
                    realms.resolve("city.json"),
                    CITY.formatted(
                            SECRET,
                            PERSON.formatted(usernames[0], PASSWORD),
                            PERSON.formatted(usernames[1], PASSWORD)));
            var builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-port=" + port,
                            "--http-management-port=" + freePort())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m");
            var keycloak = new Keycloak(builder.start(), port);
            keycloak.awaitAnswer();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/city";
    }

    private void awaitAnswer() {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            for (var tries = 0; tries < 120 && process.isAlive(); tries++) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    // it has not opened its port
                }
                if (process.waitFor(1, TimeUnit.SECONDS)) break;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Keycloak did not start; see keycloak.log in its folder");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
