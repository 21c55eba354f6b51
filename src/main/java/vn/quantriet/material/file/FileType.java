package vn.quantriet.material.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.quantriet.material.MaterialKind;

/** A type of file that is kept, known by its content alone. */
enum FileType {
    PDF("application/pdf", ".pdf", 60, MaterialKind.PDF, MaterialKind.SLIDES),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", 60, MaterialKind.SLIDES),
    ODP("application/vnd.oasis.opendocument.presentation", ".odp", 60, MaterialKind.SLIDES),
    MP4("video/mp4", ".mp4", 500, MaterialKind.VIDEO),
    WEBM("video/webm", ".webm", 500, MaterialKind.VIDEO);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;

    private final String mediaType;
    private final String ending;
    private final int megabytes;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<MaterialKind> kinds;

    FileType(String mediaType, String ending, int megabytes, MaterialKind... kinds) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.megabytes = megabytes;
        this.kinds = List.of(kinds);
    }

    static @Nullable FileType of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(64);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) return PDF;
        if (text.startsWith("ftyp", 4)) return MP4;
        if (text.startsWith("\u001aE\u00df\u00a3") && text.contains("webm")) return WEBM;
        return text.startsWith("PK\u0003\u0004") ? packed(file) : null;
    }

    /** By the table of contents; nothing is unpacked. A presentation that brings programs along is none. */
    private static @Nullable FileType packed(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) return null;
            var programs = zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"));
            if (programs) return null;
            if (zip.getEntry("ppt/presentation.xml") != null) return PPTX;
            var type = zip.getEntry("mimetype");
            if (type == null) return null;
            try (var in = zip.getInputStream(type)) {
                var said = new String(in.readNBytes(100), StandardCharsets.ISO_8859_1);
                return said.equals(ODP.mediaType) ? ODP : null;
            }
        } catch (ZipException damaged) {
            return null;
        }
    }

    boolean suits(MaterialKind kind) {
        return kinds.contains(kind);
    }

    long largest() {
        return (long) megabytes * MEGABYTE;
    }

    String mediaType() {
        return mediaType;
    }

    /** A file is called by what it is. */
    String named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
    }
}
