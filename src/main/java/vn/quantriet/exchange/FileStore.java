package vn.quantriet.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;

/** Files in pieces: any node can read what another received, and none holds a whole one in memory. */
@Component
class FileStore {

    private static final int PIECE = 1 << 20;

    private final Database database;

    FileStore(Database database) {
        this.database = database;
    }

    void keep(BatchId batch, InputStream file) throws IOException {
        var n = 0;
        for (var bytes = file.readNBytes(PIECE); bytes.length > 0; bytes = file.readNBytes(PIECE)) {
            database.sql("insert into exchange.piece (batch_id, n, bytes) values (:batch, :n, :bytes)")
                    .param("batch", batch.value())
                    .param("n", n++)
                    .param("bytes", bytes)
                    .update();
        }
        if (n == 0) throw new FileMissing();
    }

    /** Whoever asked deletes the file. */
    Path lay(BatchId batch) throws IOException {
        var file = Files.createTempFile("batch", "");
        try (var out = Files.newOutputStream(file)) {
            for (var n = 0; ; n++) {
                var bytes = database.sql("select bytes from exchange.piece where batch_id = :batch and n = :n")
                        .param("batch", batch.value())
                        .param("n", n)
                        .query((row, _) -> row.getBytes("bytes"))
                        .optional();
                if (bytes.isEmpty()) return file;
                out.write(bytes.get());
            }
        }
    }

    void forget(BatchId batch) {
        database.sql("delete from exchange.piece where batch_id = :batch")
                .param("batch", batch.value())
                .update();
    }
}
