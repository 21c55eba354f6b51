package vn.quantriet.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One connection, kept while the server keeps it, of somebody with a session: it sends, reads the answers to their end,
 * and of a page takes the token of its forms. Where hundreds are sent a second, a client that can do more takes the
 * processor away from what it measures.
 */
final class Wire {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private static final int PIECE = 1 << 16;

    private final int port;
    private final String bearer;
    private String session;
    private String token;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private boolean closing;

    /** Somebody who has not been here yet. */
    Wire(int port) {
        this(port, "", "", "");
    }

    private Wire(int port, String bearer, String session, String token) {
        this.port = port;
        this.bearer = bearer;
        this.session = session;
        this.token = token;
    }

    /** Another system, with what it was given to show. */
    static Wire bearing(int port, String secret) {
        return new Wire(port, secret, "", "");
    }

    /** Somebody who signs in and has a page before them. */
    static Wire signedIn(int port, String username, String password) {
        var wire = new Wire(port);
        wire.signIn(username, password);
        wire.look("/van-ban");
        return wire;
    }

    /** What came back; where it leads is an address without the server. */
    record Answer(int status, String target, Supplier<String> body) {

        /** Made when it is asked for: whoever only loads a page would take that time from the server. */
        String text() {
            return body.get();
        }
    }

    /** The same person on another connection, to this node or another one. */
    synchronized Wire again(int otherPort) {
        return new Wire(otherPort, bearer, session, token);
    }

    /** The log-in form, and what it is for. */
    synchronized Answer signIn(String username, String password) {
        look("/dang-nhap");
        return post("/dang-nhap", "ten=" + username + "&mat-khau=" + password, 302);
    }

    synchronized Answer get(String path) {
        return exchange("GET", path, "", 200);
    }

    /** A page with a form. */
    synchronized Answer look(String path) {
        var page = get(path);
        var form = TOKEN.matcher(page.text());
        if (!form.find()) throw new IllegalStateException("no form in " + path + "\n" + page.text());
        token = URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
        return page;
    }

    /** Where it leads is not followed. */
    synchronized Answer post(String path, String fields, int expected) {
        return exchange("POST", path, fields + "&_csrf=" + token, expected);
    }

    private Answer exchange(String method, String path, String fields, int expected) {
        var whose = bearer.isEmpty() ? "Cookie: phien=" + session : "Authorization: Bearer " + bearer;
        var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + whose;
        var form = "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length();
        var request = head + (method.equals("GET") ? "" : form) + "\r\n\r\n" + fields;
        try {
            var answer = exchange(request.getBytes(StandardCharsets.US_ASCII));
            if (answer.status() != expected)
                throw new IllegalStateException(answer.status() + " " + path + "\n" + answer.text());
            return answer;
        } catch (IOException e) {
            closing = true;
            throw new UncheckedIOException(e);
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        var kept = socket != null && !closing;
        if (!sent(request) && kept) { // closed for having been quiet for long: a browser asks once more
            closing = true;
            sent(request);
        }
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = 0;
        var chunked = false;
        var target = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var value = header.substring(header.indexOf(':') + 1).strip();
            switch (header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> closing |= value.equals("close");
                case "location" -> target = value.replace("http://localhost:" + port, "");
                case "set-cookie" -> session = value.startsWith("phien=") ? value.split("[=;]", 3)[1] : session;
                default -> {}
            }
        }
        var body = new ArrayList<byte[]>();
        if (chunked) chunks(body);
        else read(length, body);
        return new Answer(status, target, () -> text(body));
    }

    /** Whether an answer has begun. */
    private boolean sent(byte[] request) throws IOException {
        try {
            connection().getOutputStream().write(request);
            return in.read() >= 0;
        } catch (SocketException _) {
            return false;
        }
    }

    private Socket connection() throws IOException {
        var open = socket;
        if (open != null && !closing) return open;
        close();
        open = new Socket("localhost", port);
        open.setTcpNoDelay(true);
        in = new BufferedInputStream(open.getInputStream());
        closing = false;
        socket = open;
        return open;
    }

    synchronized void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }

    private void chunks(List<byte[]> body) throws IOException {
        for (var size = chunk(); size > 0; size = chunk()) {
            read(size, body);
            line();
        }
        line();
    }

    /** In pieces: one array of nearly a megabyte a page would have the collector search the whole heap all the time. */
    private void read(int length, List<byte[]> body) throws IOException {
        for (var left = length; left > 0; ) {
            var piece = in.readNBytes(Math.min(left, PIECE));
            if (piece.length == 0) throw new IOException("the server closed the connection");
            body.add(piece);
            left -= piece.length;
        }
    }

    private static String text(List<byte[]> body) {
        var whole = new ByteArrayOutputStream();
        body.forEach(whole::writeBytes);
        return whole.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) throw new IOException("the server closed the connection");
            if (read != '\r') line.append((char) read);
        }
        return line.toString();
    }
}
