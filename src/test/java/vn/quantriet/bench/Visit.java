package vn.quantriet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.quantriet.testing.Stranger;

/** Somebody who is signed in and whose browser does no more than send and receive. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final int port;
    private final String address;
    private final String session;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Visit(int port, String username, String password) {
        var browser = new Stranger(port);
        var answer = browser.signIn(username, password);
        if (answer.statusCode() != 302) throw new IllegalStateException("not signed in: " + answer.body());
        this.port = port;
        address = "http://localhost:" + port;
        session = browser.session();
        var page = browser.get("/van-ban");
        var form = TOKEN.matcher(page.body());
        if (!form.find()) throw new IllegalStateException(page.statusCode() + " " + page.body());
        token = form.group(1);
    }

    String get(String path) {
        return send(request(path), 200);
    }

    /** The same person on a connection of their own. */
    Wire wire() {
        return new Wire(port, session, URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    /** A form, and where it leads is not followed. */
    void post(String path, String fields, int expected) {
        send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))),
                expected);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", "phien=" + session);
    }

    private String send(HttpRequest.Builder request, int expected) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != expected)
                throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
