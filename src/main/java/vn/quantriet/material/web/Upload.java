package vn.quantriet.material.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.material.MaterialKind;
import vn.quantriet.material.NewContent;
import vn.quantriet.material.file.ReceivedFile;

/** A file while it is looked at; gone afterwards. A field in which nothing was chosen sends none. */
record Upload(@Nullable Path path, @Nullable String name) implements AutoCloseable {

    static Upload of(@Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) return new Upload(null, null);
        try {
            var path = Files.createTempFile("tai-lieu", ".tmp");
            sent.transferTo(path);
            return new Upload(path, sent.getOriginalFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a file, that of the edition before stays. */
    NewContent content(MaterialKind kind) {
        return path == null ? new NewContent.AsBefore() : new NewContent.Sent(ReceivedFile.of(kind, name, path));
    }

    @Override
    public void close() {
        try {
            if (path != null) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
