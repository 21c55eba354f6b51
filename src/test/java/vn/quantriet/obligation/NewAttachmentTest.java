package vn.quantriet.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("duties")
class NewAttachmentTest {

    private static final byte[] CONTENT = {1};

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Báo cáo quý 1.docx;   Báo cáo quý 1.docx
                    C:\\Users\\an\\bc.pdf; bc.pdf
                    ../../etc/passwd;     passwd
                    ..;                   tep-dinh-kem
                    .htaccess;            htaccess
                    a<b>:c|?*.pdf;        abc.pdf
                    '  .  ';              tep-dinh-kem
                    """, delimiter = ';')
    void aNameIsFreedFromEverythingHostile(String sent, String kept) {
        assertThat(NewAttachment.of(sent, null, CONTENT).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tệp\r\nSet-Cookie: x.pdf", "\u0000\u0001", "\u202Efdp.exe", "a\u2028b.txt", "/", "\\"})
    void whateverIsSentTheDatabaseTakesTheName(String sent) {
        assertThat(NewAttachment.of(sent, null, CONTENT).name()).isNotBlank().matches("[^\\p{C}/\\\\:<>\"|?*]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=x\r\nX: y", "", "nonsense", "application/octet-stream"})
    void anImpossibleMediaTypeIsNotPassedOn(String sent) {
        assertThat(NewAttachment.of("a.bin", sent, CONTENT).mediaType()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 500})
    void aLongNameKeepsItsEnding(int length) {
        var name = NewAttachment.of("ế".repeat(length) + ".docx", null, CONTENT).name();
        assertThat(name).hasSize(120).endsWith(".docx");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, NewAttachment.LARGEST + 1})
    void nothingAndTooMuchAreRefused(int size) {
        assertThatThrownBy(() -> NewAttachment.of("a.pdf", null, new byte[size]))
                .isInstanceOfAny(AttachmentEmpty.class, AttachmentTooLarge.class);
    }
}
