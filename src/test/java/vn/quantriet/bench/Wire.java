package vn.quantriet.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection, kept while the server keeps it, that sends forms of somebody who is signed in and reads the answers to
 * their end. Where hundreds are sent a second, a client that can do more takes the processor away from what it measures.
 */
final class Wire {

    private final int port;
    private final String cookie;
    private final String token;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private boolean closing;

    Wire(int port, String session, String token) {
        this.port = port;
        cookie = "phien=" + session;
        this.token = token;
    }

    /** Where it leads is not followed. */
    synchronized void post(String path, String fields, int expected) {
        var body = (fields + "&_csrf=" + token).getBytes(StandardCharsets.US_ASCII);
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookie
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n";
        try {
            var status =
                    exchange((head + new String(body, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII));
            if (status != expected) throw new IllegalStateException(status + " " + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int exchange(byte[] request) throws IOException {
        var kept = socket != null && !closing;
        if (!sent(request) && kept) { // closed for having been quiet for long: a browser asks once more
            closing = true;
            sent(request);
        }
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
            chunked |= lower.startsWith("transfer-encoding: chunked");
            closing |= lower.startsWith("connection: close");
        }
        if (chunked) skipChunks();
        else in.skipNBytes(length);
        return status;
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
        if (open != null) open.close();
        open = new Socket("localhost", port);
        open.setTcpNoDelay(true);
        in = new BufferedInputStream(open.getInputStream());
        closing = false;
        socket = open;
        return open;
    }

    private void skipChunks() throws IOException {
        for (var size = chunk(); size > 0; size = chunk()) in.skipNBytes(size + 2L);
        line();
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
