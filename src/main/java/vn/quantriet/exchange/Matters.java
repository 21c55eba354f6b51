package vn.quantriet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.job.Progress;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.spreadsheet.Table;
import vn.quantriet.spreadsheet.TableLimits;

/** Every kind of file, and how its rows get from where files are kept to where they are looked at. */
@Component
class Matters {

    private final List<Matter> matters;
    private final FileStore files;

    Matters(List<Matter> matters, FileStore files) {
        this.matters = List.copyOf(matters);
        this.files = files;
    }

    Matter of(FileKind kind) {
        return matters.stream()
                .filter(matter -> matter.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<FileKind> kinds() {
        return matters.stream().map(Matter::kind).sorted().toList();
    }

    /** Answers with how many rows the file has. */
    long stage(Batch batch, Actor by, Progress progress) {
        try {
            var file = files.lay(batch.id());
            try (var table = Table.open(file, TableLimits.STANDARD)) {
                var matter = of(batch.kind());
                return matter.stage(batch.id().value(), Rows.of(table, matter.columns(), progress), by);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
