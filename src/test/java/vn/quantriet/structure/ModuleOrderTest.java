package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** The modules in the order in which they migrate; read at the start, so that no server has to look at every class. */
@Tag("structure")
class ModuleOrderTest {

    private static final Path ORDER = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)\"");

    /** Writes the order anew where it is not one of today, and fails: commit the new one. */
    @Test
    void everyModuleComesAfterThoseItUses() throws IOException {
        var kept = kept();
        if (!isOfToday(kept)) Files.writeString(ORDER, drawn());
        assertThat(isOfToday(kept)).as(ORDER + " was written anew; commit it").isTrue();
    }

    private static boolean isOfToday(List<String> kept) {
        var modules = modules();
        return kept.size() == modules.size()
                && modules.stream().allMatch(module -> kept.contains(name(module)))
                && modules.stream()
                        .allMatch(module -> used(module).stream()
                                .allMatch(used -> kept.indexOf(used) < kept.indexOf(name(module))));
    }

    private static List<String> kept() throws IOException {
        if (!Files.exists(ORDER)) return List.of();
        return NAME.matcher(Files.readString(ORDER))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String drawn() {
        return modules().stream()
                .map(module -> "  \"" + name(module) + "\": {}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static List<ApplicationModule> modules() {
        return ModulesTest.MODULES.stream()
                .filter(module -> !module.isRootModule())
                .toList();
    }

    private static List<String> used(ApplicationModule module) {
        return module.getDirectDependencies(ModulesTest.MODULES)
                .uniqueModules()
                .map(ModuleOrderTest::name)
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
