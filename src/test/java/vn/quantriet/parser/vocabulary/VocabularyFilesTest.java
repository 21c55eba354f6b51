package vn.quantriet.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Recurrence;
import vn.quantriet.text.VietnameseText;

@Tag("parser")
class VocabularyFilesTest {

    @ParameterizedTest
    @EnumSource
    void aFileExplainsItselfAndRepeatsNothing(Sort sort) {
        var content = VocabularyFiles.content(sort);
        assertThat(content).startsWith("# ");
        assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).isTrue();
        assertThat(terms(sort).stream().map(VietnameseText::matchKey)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsFoundWhereItStands(Sort sort) {
        var vocabulary = Vocabulary.ofDirectives();
        for (var term : terms(sort)) {
            var tokens = vocabulary.read(term).tokens();
            assertThat(vocabulary.after(tokens, 0, sort)).as(term).isEqualTo(tokens.size());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCUMENT_TYPE", "SYMBOL"})
    void kindsOfDocumentAreKnownOnes(Sort sort) {
        assertThat(Arrays.stream(DocumentType.values()).map(Enum::name)).containsAll(values(sort));
    }

    @ParameterizedTest
    @EnumSource(names = "RECURRENCE")
    void intervalsAreKnownOnes(Sort sort) {
        assertThat(Arrays.stream(Recurrence.values()).map(Enum::name)).containsAll(values(sort));
    }

    /** The bit that is left over says that a term goes on. */
    @Test
    void everySortHasABitOfItsOwn() {
        assertThat(Sort.values()).hasSizeLessThan(Long.SIZE);
    }

    @Test
    void whatIsKeptAnswersAsWhatWasLearned(@TempDir Path folder) {
        var file = folder.resolve("vocabulary.bin");
        var learned = VocabularyFiles.kept(file);
        var kept = VocabularyFiles.kept(file);
        for (var sort : Sort.values()) {
            for (var term : terms(sort)) {
                var tokens = kept.read(term).tokens();
                assertThat(kept.after(tokens, 0, sort)).as(term).isEqualTo(tokens.size());
                assertThat(kept.value(tokens, 0, tokens.size())).isEqualTo(learned.value(tokens, 0, tokens.size()));
                assertThat(tokens.id(0)).isEqualTo(learned.read(term).tokens().id(0));
            }
        }
        assertThat(kept.read("không-có-trong-bộ-từ").tokens().id(2))
                .isEqualTo(learned.read("không-có-trong-bộ-từ").tokens().id(2));
    }

    private static List<String> terms(Sort sort) {
        return lines(sort).stream().map(line -> line.split("=")[0].strip()).toList();
    }

    private static List<String> values(Sort sort) {
        return lines(sort).stream().map(line -> line.split("=")[1].strip()).toList();
    }

    private static List<String> lines(Sort sort) {
        return VocabularyFiles.content(sort)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
