package vn.quantriet.quiz.format;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quantriet.quiz.format.QuestionReading.Gathering;

/** A bank from the XML that Moodle writes. It brings nothing in from elsewhere and defines nothing of its own. */
final class MoodleReader {

    private static final int DEEPEST = 40;
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader xml;
    private final Gathering read = new Gathering();
    private final Deque<String> path = new ArrayDeque<>();
    private String topic = "";
    private MoodleQuestion question = new MoodleQuestion("", 0);

    private MoodleReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static QuestionReading read(InputStream file) {
        try {
            var reader = new MoodleReader(XML.createXMLStreamReader(file));
            while (reader.xml.hasNext()) reader.event(reader.xml.next());
            return reader.read.end();
        } catch (XMLStreamException damaged) {
            throw new QuestionFileDamaged();
        }
    }

    private void event(int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new QuestionFileDamaged();
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {}
        }
    }

    private void start(String name) throws XMLStreamException {
        if (path.isEmpty() && !name.equals("quiz") || path.size() > DEEPEST) throw new QuestionFileDamaged();
        var above = path.isEmpty() ? "" : path.peek();
        switch (name) {
            case "question" ->
                question = new MoodleQuestion(type(), xml.getLocation().getLineNumber());
            case "answer" -> question.answer(xml.getAttributeValue(null, "fraction"));
            case "file", "media" -> question.hasPicture();
            default -> {}
        }
        if (name.equals("text") && above.equals("category")) topic = Words.topic(xml.getElementText());
        else if (name.equals("text")) question.text(above, xml.getElementText());
        else if (name.equals("single")) question.single(xml.getElementText());
        else {
            question.format(name, xml.getAttributeValue(null, "format"));
            path.push(name);
        }
    }

    private String type() {
        var type = xml.getAttributeValue(null, "type");
        return type == null ? "" : type;
    }

    private void end() {
        if (!path.pop().equals("question") || question.isCategory()) return;
        var ended = question;
        read.take(ended.line(), () -> ended.question(topic));
    }
}
