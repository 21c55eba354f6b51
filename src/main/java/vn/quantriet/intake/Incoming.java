package vn.quantriet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is what its name says, or at least does not say otherwise. */
final class Incoming {

    final Kind kind;
    final byte[] bytes;

    private Incoming(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    static Incoming of(String fileName, Path file, Limits limits) throws IOException {
        var ending = Kind.ending(fileName);
        var claimed = Kind.claimedBy(ending);
        if (claimed == null && !ending.isEmpty()) throw new UnknownKind("." + ending);
        var bytes = bytes(file, limits);
        if (bytes.length == 0) throw new EmptyText();
        return new Incoming(kind(ending, claimed, Content.of(bytes)), bytes);
    }

    private static byte[] bytes(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) throw new TooLarge(limits);
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limits.fileBytes() + 1);
            if (bytes.length > limits.fileBytes()) throw new TooLarge(limits);
            return bytes;
        }
    }

    private static Kind kind(String ending, @Nullable Kind claimed, Content content) throws IOException {
        if (content.equals(Content.UNRECOGNISED)) throw new IOException("Nothing known begins like this");
        var kind = content.kind();
        if (claimed == null) {
            if (kind == null) throw new UnknownKind(content.name());
            return kind;
        }
        if (kind == null || !kind.fits(claimed)) throw new NotWhatItsNameSays("." + ending, content.name());
        return kind == Kind.TEXT ? claimed : kind;
    }
}
