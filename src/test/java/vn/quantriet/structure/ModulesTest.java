package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.quantriet.QuanTriet;

/** No cycles, no foreign internals, declared dependencies only; and the drawing in docs/modules is the one of today. */
@Tag("structure")
class ModulesTest {

    private static final Path KEPT = Path.of("docs/modules");
    private static final String DRAWING = "components.puml";

    static final ApplicationModules MODULES =
            ApplicationModules.of(QuanTriet.class, new ImportOption.DoNotIncludeTests());

    @Test
    void everyModuleKeepsItsBounds() {
        MODULES.verify();
    }

    /** Draws the modules into docs/modules when they are others than those drawn there, and fails: commit the new one. */
    @Test
    void theDrawingIsOfToday() throws IOException {
        var drawn = Path.of("target/modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml();
        var today = lines(drawn.resolve(DRAWING));
        var committed = lines(KEPT.resolve(DRAWING));
        if (!today.equals(committed)) {
            Files.createDirectories(KEPT);
            Files.copy(drawn.resolve(DRAWING), KEPT.resolve(DRAWING), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(today).as("docs/modules was drawn anew; commit it").isEqualTo(committed);
    }

    /** The order of the arrows changes from run to run and means nothing. */
    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).stream().sorted().toList() : List.of();
    }
}
