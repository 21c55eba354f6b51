package vn.quantriet.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/vn/quantriet");
    static final Path TEMPLATES = Path.of("src/main/jte");

    private Sources() {}

    static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module a file under a folder with one folder per module belongs to. */
    static String module(Path root, Path file) {
        var inside = root.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }
}
