package vn.quantriet.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook. All of them together may unpack to so many bytes. */
final class XlsxPackage implements AutoCloseable {

    private static final int PARTS = 2_000;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final Bounded.Budget budget;
    private @Nullable Bounded last;
    private long lastSize;

    private XlsxPackage(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        budget = new Bounded.Budget(limits.inflatedBytes());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XlsxPackage open(Path file, TableLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException damaged) {
            throw new DamagedTable("1");
        }
        if (zip.size() > PARTS || zip.getEntry("xl/workbook.xml") == null) {
            zip.close();
            throw new NotATable();
        }
        return new XlsxPackage(zip, limits);
    }

    /** A part that not every workbook has. */
    @Nullable
    XMLStreamReader part(String name) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) return null;
        last = Bounded.of(zip.getInputStream(entry), entry.getCompressedSize(), budget);
        lastSize = entry.getSize();
        return reader(new BufferedInputStream(last, 1 << 16));
    }

    XMLStreamReader sheet() throws IOException, XMLStreamException {
        var sheet = part(firstSheet());
        if (sheet == null) throw new NotATable();
        return sheet;
    }

    private String firstSheet() throws IOException, XMLStreamException {
        var workbook = Objects.requireNonNull(part("xl/workbook.xml"));
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")) return target(relation(workbook));
        }
        throw new NotATable();
    }

    private static String relation(XMLStreamReader sheet) {
        for (var i = 0; i < sheet.getAttributeCount(); i++) {
            if (sheet.getAttributeLocalName(i).equals("id") && sheet.getAttributeNamespace(i) != null)
                return sheet.getAttributeValue(i);
        }
        return "";
    }

    private String target(String relation) throws IOException, XMLStreamException {
        var target = relations().getOrDefault(relation, "worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        var targets = new HashMap<String, String>();
        var xml = part("xl/_rels/workbook.xml.rels");
        while (xml != null && xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            var id = xml.getAttributeValue(null, "Id");
            var target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) targets.put(id, target);
        }
        return targets;
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** How much of the part that was opened last has been read, of a hundred. */
    int percent() {
        return last == null ? 0 : last.percent(lastSize);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
