package vn.quantriet.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who talks to the server without a browser's good manners, and keeps its cookies. */
public final class Stranger {

    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    public Stranger(int port) {
        this(port, new CookieManager());
    }

    private Stranger(int port, CookieManager cookies) {
        address = "http://localhost:" + port;
        this.cookies = cookies;
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser at another node. */
    public Stranger at(int port) {
        return new Stranger(port, cookies);
    }

    /** Sends this with every request, as a proxy in front would. */
    public Stranger with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Follows where one was sent on to at another server. */
    public HttpResponse<String> elsewhere(String wholeAddress) {
        return send(HttpRequest.newBuilder(URI.create(wholeAddress)));
    }

    /** Sends a form with the token of the page seen last. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var fields = new LinkedHashMap<>(form);
        fields.put("_csrf", token);
        return postAsIs(path, fields);
    }

    public HttpResponse<String> postAsIs(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String username, String password) {
        get("/dang-nhap");
        return post("/dang-nhap", Map.of("ten", username, "mat-khau", password));
    }

    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("phien"))
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    /** Where an answer sends the browser on to, without the server. */
    public String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(address, "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var field = Jsoup.parse(answer.body()).selectFirst("input[name=_csrf]");
            if (field != null) token = field.attr("value");
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
