package vn.quantriet.material.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.quantriet.material.EditionEmpty;
import vn.quantriet.material.MaterialKind;

/** A file is what is in it, whatever it is called. */
@Tag("study")
class ReceivedFileTest {

    @TempDir
    Path folder;

    @Test
    void theTypeIsReadFromTheContent() throws IOException {
        assertThat(received(MaterialKind.PDF, "bài giảng.doc", "%PDF-1.7\n"))
                .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"))
                .satisfies(file -> assertThat(file.name()).isEqualTo("bài giảng.doc.pdf"));
        assertThat(received(MaterialKind.VIDEO, "phim.mp4", "\0\0\0\u0018ftypmp42")
                        .mediaType())
                .isEqualTo("video/mp4");
        assertThat(received(MaterialKind.SLIDES, "b.pdf", "%PDF-1.4").mediaType())
                .isEqualTo("application/pdf");
        assertThat(slides("ppt/presentation.xml").mediaType()).contains("presentationml");
    }

    @Test
    void whatItIsNotIsRefused() {
        assertThatThrownBy(() -> received(MaterialKind.PDF, "trang.pdf", "<html><script>alert(1)</script>"))
                .isInstanceOf(FileOfAnotherKind.class);
        assertThatThrownBy(() -> received(MaterialKind.VIDEO, "phim.mp4", "%PDF-1.7"))
                .isInstanceOf(FileOfAnotherKind.class);
        assertThatThrownBy(() -> received(MaterialKind.PDF, "x.pdf", "")).isInstanceOf(EditionEmpty.class);
        assertThatThrownBy(() -> received(MaterialKind.SLIDES, "x.pptx", "PK\u0003\u0004 hỏng"))
                .isInstanceOf(FileOfAnotherKind.class);
    }

    @Test
    void aPresentationBringsNoPrograms() {
        assertThatThrownBy(() -> slides("ppt/presentation.xml", "ppt/vbaProject.bin"))
                .isInstanceOf(FileOfAnotherKind.class);
        assertThatThrownBy(() -> slides("word/document.xml")).isInstanceOf(FileOfAnotherKind.class);
    }

    @Test
    void aNameIsFreedFromWhatHarms() throws IOException {
        assertThat(received(MaterialKind.PDF, "../../etc/\u202Epas\"swd", "%PDF-1.7")
                        .name())
                .isEqualTo("passwd.pdf");
        assertThat(received(MaterialKind.PDF, null, "%PDF-1.7").name()).isEqualTo("tai-lieu.pdf");
    }

    private ReceivedFile received(MaterialKind kind, @Nullable String name, String content) throws IOException {
        var path = Files.createTempFile(folder, "a", "b");
        Files.write(path, content.getBytes(StandardCharsets.ISO_8859_1));
        return ReceivedFile.of(kind, name, path);
    }

    private ReceivedFile slides(String... entries) throws IOException {
        var path = Files.createTempFile(folder, "a", "b");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries) zip.putNextEntry(new ZipEntry(entry));
        }
        return ReceivedFile.of(MaterialKind.SLIDES, "bai.pptx", path);
    }
}
