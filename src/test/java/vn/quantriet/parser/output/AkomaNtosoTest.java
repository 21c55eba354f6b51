package vn.quantriet.parser.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
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

    private static final Path FOUND = Path.of("../shared/corpus/open/raw");
    private static final Path STANDARDS = Path.of("../shared/standards");

    @SuppressWarnings("UnusedVariable")
    private static final List<String> samples = Samples.ALL;

    @ParameterizedTest
    @FieldSource("samples")
    void isValid(String name) throws SAXException, IOException {
        validate(schema(), Samples.text(name));
    }

    @Test
    void documentsAsTheyAreFoundAreValidToo() throws SAXException, IOException {
        assumeTrue(Files.exists(FOUND), "Bộ văn bản không có ở ../shared/corpus");
        var schema = schema();
        try (var files = Files.list(FOUND)) {
            for (var file : files.sorted().toList()) {
                validate(schema, Files.readString(file));
            }
        }
    }

    @Test
    void aDocumentThatSetsRulesInArticlesIsAnActAndAnyOtherADoc() {
        assertThat(written("plan-of-a-party-committee")).contains("<doc name=\"ke_hoach\">");
        assertThat(written("decision-without-head")).contains("<act name=\"quyet_dinh\">");
    }

    @ParameterizedTest
    @FieldSource("samples")
    void idsAreOfOneElementOnlyAndTheSameOnEveryReading(String name) {
        assertThat(ids(written(name))).doesNotHaveDuplicates().isEqualTo(ids(written(name)));
    }

    /** Words put into each paragraph in turn leave every id of the document as it was. */
    @ParameterizedTest
    @FieldSource("samples")
    void wordsPutInElsewhereChangeNoId(String name) {
        var text = Samples.text(name);
        var before = ids(written(name));
        for (var provision : DirectiveParser.parse(text).provisions()) {
            var at = provision.labelSpan().end();
            var edited = text.substring(0, at) + " Nói thêm là" + text.substring(at);
            assertThat(ids(AkomaNtoso.of(DirectiveParser.parse(edited)))).isEqualTo(before);
        }
    }

    @Test
    void partsKeepTheirIdsHoweverTheTextChanges() {
        var text =
                "QUYẾT ĐỊNH\nVề việc thử\nĐiều 5. Tổ chức thực hiện\n1. Sở Y tế:\na) Xây dựng kế hoạch.\nb) Báo cáo kết quả.";
        assertThat(AkomaNtoso.of(DirectiveParser.parse(text)))
                .contains("<act name=\"quyet_dinh\">", "eId=\"art_5\"", "eId=\"art_5__cl_1__pt_b\"");
    }

    private static String written(String name) {
        return AkomaNtoso.of(DirectiveParser.parse(Samples.text(name)));
    }

    private static List<String> ids(String text) {
        return Pattern.compile("eId=\"([^\"]*)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Schema schema() throws SAXException {
        assumeTrue(Files.exists(STANDARDS), "Lược đồ Akoma Ntoso không có ở ../shared/standards");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new Source[] {source("xml.xsd"), source("akomantoso30.xsd")});
    }

    private static void validate(Schema schema, String document) throws SAXException, IOException {
        var text = AkomaNtoso.of(DirectiveParser.parse(document));
        schema.newValidator().validate(new StreamSource(new StringReader(text)));
    }

    private static Source source(String file) {
        return new StreamSource(STANDARDS.resolve(file).toFile());
    }
}
