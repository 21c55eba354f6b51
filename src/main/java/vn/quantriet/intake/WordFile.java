package vn.quantriet.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import vn.quantriet.intake.layout.Budget;
import vn.quantriet.intake.word.WordText;

/** Word files from 2007 on. */
final class WordFile {

    private static final int BITE = 1 << 16;

    private WordFile() {}

    static RawText read(Path file, Limits limits) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            checkSize(zip, limits);
            var word = WordText.of(zip, new Budget(limits.characters(), () -> new TooLarge(limits)));
            return new RawText(String.join("\n", word.lines()), word.notes());
        }
    }

    /** Unpacks everything once without keeping it: the sizes a ZIP file states may be lies. */
    private static void checkSize(ZipFile zip, Limits limits) throws IOException {
        new Budget(limits.zipEntries(), OverInflated::new).spend(zip.size());
        var inflated = new Budget(limits.inflatedBytes(), OverInflated::new);
        var bite = new byte[BITE];
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var in = zip.getInputStream(entries.nextElement())) {
                for (var read = 0; (read = in.read(bite)) >= 0; ) inflated.spend(read);
            }
        }
    }
}
