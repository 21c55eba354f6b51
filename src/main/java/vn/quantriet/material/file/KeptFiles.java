package vn.quantriet.material.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.quantriet.material.Matter;

/** Files in the database; whoever asks for one has made sure that it may be had. */
@Component
public class KeptFiles {

    private final KeptFileStore files;

    KeptFiles(KeptFileStore files) {
        this.files = files;
    }

    /** In the caller's transaction. */
    public Matter.Filed keep(ReceivedFile file) {
        try {
            return new Matter.Filed(files.keep(file), file.name(), file.mediaType(), file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft's file that no edition holds any more. */
    public void forgetUnused(FileId file) {
        files.forgetUnused(file);
    }

    /** Its bytes, read as they are taken. */
    public InputStream stream(Matter.Filed file) {
        return new PieceStream(files, file);
    }
}
