package vn.quantriet.quiz.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.quantriet.quiz.bank.NewQuestion;
import vn.quantriet.quiz.bank.QuestionKind;
import vn.quantriet.quiz.bank.Statement;

/** A bank as the XML that Moodle reads; topics are categories, difficulties are tags. */
final class MoodleWriter {

    private static final int NAME = 60;

    private final XMLStreamWriter out;

    private MoodleWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(List<NewQuestion> questions, OutputStream file) throws IOException {
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
            new MoodleWriter(out).write(questions);
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(List<NewQuestion> questions) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("quiz");
        var topic = "";
        for (var question : questions) {
            if (!question.topic().equals(topic)) category(question.topic());
            topic = question.topic();
            write(question);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void category(String topic) throws XMLStreamException {
        start("question", "type", "category");
        out.writeStartElement("category");
        text(Words.category(topic));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void write(NewQuestion it) throws XMLStreamException {
        start("question", "type", it.kind() == QuestionKind.ORDERING ? "ordering" : "multichoice");
        out.writeStartElement("name");
        var name = it.text().replace('\n', ' ');
        text(name.substring(0, name.offsetByCodePoints(0, Math.min(NAME, name.codePointCount(0, name.length())))));
        out.writeEndElement();
        marked("questiontext", it.text());
        marked("generalfeedback", it.explanation());
        element("defaultgrade", "1");
        if (it.kind() != QuestionKind.ORDERING) {
            element("single", Boolean.toString(it.kind() == QuestionKind.SINGLE));
            element("shuffleanswers", "true");
        }
        for (var statement : it.statements()) answer(it, statement);
        tag(Words.of(it.difficulty()));
        out.writeEndElement();
    }

    private void answer(NewQuestion it, Statement statement) throws XMLStreamException {
        start("answer", "fraction", share(it, statement));
        out.writeAttribute("format", "plain_text");
        text(statement.text());
        out.writeEndElement();
    }

    private static String share(NewQuestion it, Statement statement) {
        if (it.kind() == QuestionKind.ORDERING) return "1";
        if (it.kind() == QuestionKind.SINGLE) return statement.right() ? "100" : "0";
        var right = it.statements().stream().filter(Statement::right).count();
        return GiftWriter.Shares.written((statement.right() ? 100.0 : -100.0) / right);
    }

    private void tag(String word) throws XMLStreamException {
        out.writeStartElement("tags");
        out.writeStartElement("tag");
        text(word);
        out.writeEndElement();
        out.writeEndElement();
    }

    private void marked(String name, String text) throws XMLStreamException {
        start(name, "format", "plain_text");
        text(text);
        out.writeEndElement();
    }

    private void start(String name, String attribute, String value) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        out.writeAttribute(attribute, value);
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        element("text", text);
    }
}
