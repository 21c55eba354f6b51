package vn.quantriet.paper.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.quantriet.intake.Intake;

/** A paper that was written elsewhere, as a file; what it says is read from it, and its kind from what is in it. */
public record Uploaded(String name, Path path) {

    private static final long LARGEST = 25L << 20;

    /** A file as it is kept, and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // content is handed through, never compared
    record Read(String name, String mediaType, byte[] content, String words) {}

    Read read() {
        try {
            if (Files.size(path) > LARGEST) throw new PaperTooLarge();
            var words = Intake.read(name, path).text();
            return new Read(plainName(), mediaType(), Files.readAllBytes(path), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String mediaType() throws IOException {
        try (var in = Files.newInputStream(path)) {
            var head = in.readNBytes(4);
            if (head.length == 4 && head[0] == '%' && head[1] == 'P') return "application/pdf";
            if (head.length == 4 && head[0] == 'P' && head[1] == 'K')
                return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            return "application/octet-stream";
        }
    }

    private String plainName() {
        var plain =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "bai-thu-hoach" : plain.substring(0, Math.min(plain.length(), 200));
    }
}
