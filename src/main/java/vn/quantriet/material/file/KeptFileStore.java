package vn.quantriet.material.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.NotFound;

@Component
class KeptFileStore {

    /** As long as a piece may be in the table. */
    static final int PIECE = 512 * 1024;

    private final Database database;

    KeptFileStore(Database database) {
        this.database = database;
    }

    FileId keep(ReceivedFile file) throws IOException {
        var id = database.sql("""
                insert into material.file (name, media_type, size, sha256) values (:name, :type, :size, sha256(''))
                returning id
                """)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .query(Long.class)
                .single();
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            write(id, in);
        }
        database.sql("update material.file set sha256 = :sha256 where id = :id")
                .param("sha256", digest.digest())
                .param("id", id)
                .update();
        return new FileId(id);
    }

    private void write(long file, InputStream in) throws IOException {
        var n = 0;
        for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            database.sql("insert into material.piece (file_id, n, content) values (:file, :n, :content)")
                    .param("file", file)
                    .param("n", n++)
                    .param("content", piece)
                    .update();
        }
    }

    byte[] piece(FileId file, int n) {
        return database.sql("select content from material.piece where file_id = :file and n = :n")
                .param("file", file.value())
                .param("n", n)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A draft's file that no edition holds any more. */
    void forgetUnused(FileId file) {
        database.sql("""
                delete from material.file
                where id = :id and not exists (select from material.edition where edition.file_id = file.id)
                """).param("id", file.value()).update();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
