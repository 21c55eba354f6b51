package vn.quantriet.material.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.quantriet.obligation.Town;
import vn.quantriet.testing.DatabaseTest;

/** What is larger than its place allows is refused before it is sent. */
@DatabaseTest("study")
@Import(Town.class)
@Tag("study")
class LargeFilesTest {

    @LocalServerPort
    int port;

    @Test
    void onlyFilmsMayBeLarge() throws IOException {
        assertThat(answer("/van-ban/nhap", 80L << 20)).contains(" 413 ");
        assertThat(answer("/tai-lieu/moi", 80L << 20)).doesNotContain(" 413 ");
        assertThat(answer("/van-ban/nhap", 100)).doesNotContain(" 413 ");
    }

    /** The first line that comes back to a form whose head only was sent, and whose little body for what is small. */
    private String answer(String path, long size) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(1_500);
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + size + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (size < 1_000) socket.getOutputStream().write(new byte[(int) size]);
            socket.getOutputStream().flush();
            return firstLine(socket);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        try {
            for (var c = socket.getInputStream().read();
                    c >= 0 && c != '\n';
                    c = socket.getInputStream().read()) line.append((char) c);
        } catch (SocketTimeoutException stillReading) {
            return "waits for the rest";
        }
        return line.toString();
    }
}
