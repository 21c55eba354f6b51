package vn.quantriet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at once. */
@Tag("structure")
class SizeTest {

    @Test
    void aJavaFileHasAtMost250Lines() {
        for (var file : Sources.under(Sources.JAVA, ".java")) {
            assertThat(Sources.text(file).lines().count()).as(file.toString()).isLessThanOrEqualTo(250);
        }
    }

    @Test
    void aTemplateHasAtMost80Lines() {
        for (var file : Sources.under(Sources.TEMPLATES, ".jte")) {
            assertThat(Sources.text(file).lines().count()).as(file.toString()).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void aLineHasAtMost120Characters() {
        for (var file : Sources.under(Sources.JAVA, ".java")) {
            assertThat(Sources.text(file).lines().filter(line -> line.length() > 120))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void aConstructorHasAtMostSevenParameters() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.quantriet");
        for (var type : classes) {
            if (type.isRecord() || type.isEnum()) continue;
            for (var constructor : type.getConstructors()) {
                assertThat(constructor.getRawParameterTypes().size())
                        .as(constructor.getFullName())
                        .isLessThanOrEqualTo(7);
            }
        }
    }

    @Test
    void aPackageHasAtMostFortyTypes() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.quantriet");
        var sizes = classes.stream()
                .filter(type -> type.isTopLevelClass())
                .collect(Collectors.groupingBy(type -> type.getPackageName(), Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size <= 40);
    }
}
