package vn.quantriet.intake.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file, found by the relationships between them as writers may name parts as they like. */
record WordPackage(ZipFile zip) {

    private static final String USUAL_MAIN = "word/document.xml";

    private record Relation(String type, String target) {}

    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    String main() throws IOException, XMLStreamException {
        for (var relation : relations("_rels/.rels", "")) {
            if (relation.type.endsWith("/officeDocument")) return relation.target;
        }
        return USUAL_MAIN;
    }

    /** The parts of a kind, such as {@code header}, that the main part refers to. */
    List<String> related(String main, String kind) throws IOException, XMLStreamException {
        var slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        return relations(folder + "_rels/" + main.substring(slash) + ".rels", folder).stream()
                .filter(relation -> relation.type.endsWith("/" + kind))
                .map(Relation::target)
                .distinct()
                .toList();
    }

    void read(String part, PartReader reader) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) throw new IOException("Missing: " + part);
        try (var in = zip.getInputStream(entry)) {
            reader.read(Xml.reader(in));
        }
    }

    private List<Relation> relations(String part, String folder) throws IOException, XMLStreamException {
        var relations = new ArrayList<Relation>();
        if (zip.getEntry(part) == null) return relations;
        read(part, xml -> {
            while (xml.hasNext()) {
                if (Xml.next(xml) != XMLStreamConstants.START_ELEMENT) continue;
                var relation = relation(Xml.attribute(xml, "Type"), Xml.attribute(xml, "Target"), folder);
                if (relation != null && zip.getEntry(relation.target) != null) relations.add(relation);
            }
        });
        return relations;
    }

    private static @Nullable Relation relation(@Nullable String type, @Nullable String target, String folder) {
        if (type == null || target == null) return null;
        return new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target);
    }
}
