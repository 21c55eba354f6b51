package vn.quantriet.parser.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.SAXException;
import vn.quantriet.parser.DirectiveParser;
import vn.quantriet.parser.Samples;

@Tag("parser")
class AkomaNtosoTest {

    private static final Path STANDARDS = Path.of("../shared/standards");

    @SuppressWarnings("UnusedVariable")
    private static final List<String> samples = Samples.ALL;

    @ParameterizedTest
    @FieldSource("samples")
    void isValid(String name) throws SAXException, IOException {
        assumeTrue(Files.exists(STANDARDS), "Lược đồ Akoma Ntoso không có ở ../shared/standards");
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new Source[] {source("xml.xsd"), source("akomantoso30.xsd")});
        var text = AkomaNtoso.of(DirectiveParser.parse(Samples.text(name)));
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    @Test
    void partsKeepTheirIdsHoweverTheTextChanges() {
        var text =
                "QUYẾT ĐỊNH\nVề việc thử\nĐiều 5. Tổ chức thực hiện\n1. Sở Y tế:\na) Xây dựng kế hoạch.\nb) Báo cáo kết quả.";
        assertThat(AkomaNtoso.of(DirectiveParser.parse(text)))
                .contains("<act name=\"quyet_dinh\">", "eId=\"art_5\"", "eId=\"art_5__cl_1__pt_b\"");
    }

    private static Source source(String file) {
        return new StreamSource(STANDARDS.resolve(file).toFile());
    }
}
