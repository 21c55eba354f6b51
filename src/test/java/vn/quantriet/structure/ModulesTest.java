package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.quantriet.QuanTriet;

/** No cycles, no foreign internals, declared dependencies only; and the drawing in docs/modules is the one of today. */
@Tag("structure")
class ModulesTest {

    private static final Path DRAWN = Path.of("docs/modules");

    static final ApplicationModules MODULES =
            ApplicationModules.of(QuanTriet.class, new ImportOption.DoNotIncludeTests());

    @Test
    void everyModuleKeepsItsBounds() {
        MODULES.verify();
    }

    /** Redraws docs/modules, and fails when what is committed was another drawing: commit the new one. */
    @Test
    void theDrawingIsOfToday() throws IOException {
        var before = drawing();
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(DRAWN.toString()))
                .writeModulesAsPlantUml();
        assertThat(drawing()).as("docs/modules was drawn anew; commit it").isEqualTo(before);
    }

    private static String drawing() throws IOException {
        var file = DRAWN.resolve("components.puml");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
