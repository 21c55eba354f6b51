package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** The modules as a picture that shows wherever the documents are read, drawn from the code. */
@Tag("structure")
class ModulePictureTest {

    private static final Path PICTURE = Path.of("docs/modules/README.md");
    private static final String FRAME = """
            # Modules

            An arrow leads from a module to one it uses. `shared` and `text` serve everybody and are left out. Drawn by
            `ModulePictureTest`; the same with more detail, for PlantUML, is in [components.puml](components.puml).

            ```mermaid
            flowchart TD
            %s
            ```
            """;

    /** Redraws the picture, and fails when what is committed was another: commit the new one. */
    @Test
    void thePictureIsOfToday() throws IOException {
        var drawn = FRAME.formatted(lines());
        var before = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.writeString(PICTURE, drawn);
        assertThat(drawn).as("docs/modules was drawn anew; commit it").isEqualTo(before);
    }

    private static String lines() {
        return shown(ModulesTest.MODULES.stream())
                .flatMap(module -> Stream.concat(
                        Stream.of("    " + module.getIdentifier()),
                        shown(module.getDirectDependencies(ModulesTest.MODULES).uniqueModules())
                                .map(used -> "    " + module.getIdentifier() + " --> " + used.getIdentifier())))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ApplicationModule> shown(Stream<ApplicationModule> modules) {
        return modules.filter(module -> !module.isRootModule())
                .filter(module -> !module.getIdentifier().toString().matches("shared|text"))
                .sorted((one, other) -> one.getIdentifier()
                        .toString()
                        .compareTo(other.getIdentifier().toString()));
    }
}
