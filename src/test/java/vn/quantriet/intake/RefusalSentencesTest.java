package vn.quantriet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quantriet.intake.encoding.LegacyEncoding;
import vn.quantriet.shared.Refusal;

@Tag("intake")
class RefusalSentencesTest {

    static Stream<Refusal> refusals() {
        return Stream.of(
                new DamagedFile(new IllegalStateException()),
                new EmptyText(),
                new MarkedSecret("MẬT"),
                new NotVietnamese(),
                new NotWhatItsNameSays(".docx", "PNG"),
                new OldWordFile(),
                new OverInflated(),
                new PasswordProtected(),
                new ScannedWithoutText(3),
                new TooLarge(Limits.STANDARD),
                new UncertainEncoding("VNI"),
                new UnknownKind(".odt"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void sayInBothLanguagesThatNothingWasStored(Refusal refusal) {
        assertThat(sentence(refusal.key(), Locale.of("vi")))
                .containsIgnoringCase("chưa lưu gì")
                .contains("Mời");
        assertThat(sentence(refusal.key(), Locale.ENGLISH))
                .containsIgnoringCase("nothing was stored")
                .containsIgnoringCase("please");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void notesHaveASentence(String note) {
        for (var locale : List.of(Locale.of("vi"), Locale.ENGLISH))
            assertThat(sentence(note, locale)).isNotBlank();
    }

    static Stream<String> notes() {
        return Stream.concat(
                Stream.of(LegacyEncoding.values()).map(LegacyEncoding::note),
                Stream.of("intake.note.deletions-left-out", "intake.note.hidden-left-out"));
    }

    private static String sentence(String key, Locale locale) {
        return ResourceBundle.getBundle("messages/intake", locale).getString(key);
    }
}
