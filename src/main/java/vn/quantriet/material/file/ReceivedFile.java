package vn.quantriet.material.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quantriet.material.EditionEmpty;
import vn.quantriet.material.MaterialKind;

/** A file as it was sent, of a type that what is in it shows; what its sender calls its type counts for nothing. */
public record ReceivedFile(String name, String mediaType, long size, Path path) {

    private static final int LONGEST_NAME = 120;
    // control and format characters (among them those that turn the direction of writing), and what Windows forbids
    private static final Pattern HOSTILE = Pattern.compile("[\\p{C}<>:\"|?*\\\\/]");

    /** Refuses what does not hold what its kind of material does, and what is larger than that may be. */
    public static ReceivedFile of(MaterialKind kind, @Nullable String name, Path path) {
        try {
            var called = clean(name == null ? "" : name);
            var size = Files.size(path);
            if (size == 0) throw new EditionEmpty();
            var type = FileType.of(path);
            if (type == null || !type.suits(kind)) throw new FileOfAnotherKind(called);
            if (size > type.largest()) throw new FileTooLarge(called, (int) (type.largest() / 1024 / 1024));
            return new ReceivedFile(type.named(called), type.mediaType(), size, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = HOSTILE.matcher(last).replaceAll("").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (safe.isEmpty()) return "tai-lieu";
        return safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
    }
}
