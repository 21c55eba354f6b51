package vn.quantriet.parser.output;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.parser.DocumentType;
import vn.quantriet.parser.Found;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.SuggestedDeadline;
import vn.quantriet.parser.SuggestedObligation;

/** Writes everything found in a directive as JSON: document, references, provisions, obligations, noise. */
public final class JsonReport {

    private final ParsedDirective parsed;
    private final Json json = new Json();

    private JsonReport(ParsedDirective parsed) {
        this.parsed = parsed;
    }

    public static String of(ParsedDirective parsed) {
        var report = new JsonReport(parsed);
        report.json.object();
        report.document();
        report.references();
        report.provisions();
        report.obligations();
        report.strings("noise", parsed.noise());
        report.strings("not_understood", notUnderstood(parsed));
        return report.json.endObject().text();
    }

    private static List<String> notUnderstood(ParsedDirective parsed) {
        return parsed.notUnderstood().stream()
                .map(block -> block.span().of(parsed.source()).strip())
                .toList();
    }

    private void document() {
        var metadata = parsed.metadata();
        var type = metadata.type();
        json.name("document").object();
        json.name("type")
                .value(type == null ? DocumentType.OTHER.code() : type.value().code());
        json.name("number").value(text(metadata.number()));
        json.name("issuer").value(text(metadata.issuer()));
        json.name("date").value(date(metadata.date()));
        json.name("subject").value(text(metadata.subject()));
        json.endObject();
    }

    private void references() {
        json.name("references").array();
        for (var reference : parsed.references()) {
            json.object().name("number").value(reference.number());
            json.name("date").value(iso(reference.date())).endObject();
        }
        json.endArray();
    }

    private void provisions() {
        json.name("provisions").array();
        for (var provision : parsed.provisions()) {
            json.object().name("id").value(provision.id());
            json.name("label").value(provision.label());
            json.name("parent").value(provision.parent());
            json.name("starts").value(provision.starts()).endObject();
        }
        json.endArray();
    }

    private void obligations() {
        json.name("obligations").array();
        for (var obligation : parsed.obligations()) {
            obligation(obligation);
        }
        json.endArray();
    }

    private void obligation(SuggestedObligation obligation) {
        json.object().name("provision").value(obligation.provision());
        phrases("lead", obligation.lead());
        phrases("coordinate", obligation.coordinate());
        json.name("action").value(obligation.action().text());
        deadline(obligation.deadline());
        json.name("source_span").value(obligation.sentence().of(parsed.source()));
        json.name("actor").value(obligation.actor().code());
        json.name("deliverable").value(text(obligation.deliverable()));
        json.name("confidence").number(obligation.confidence());
        strings("reasons", obligation.reasons());
        json.endObject();
    }

    private void deadline(SuggestedDeadline deadline) {
        var recurrence = deadline.recurrence();
        json.name("deadline").object();
        json.name("text").value(text(deadline.phrase()));
        json.name("kind").value(deadline.kind().code());
        json.name("due").value(iso(deadline.due()));
        json.name("recurrence").value(recurrence == null ? null : recurrence.code());
        json.endObject();
    }

    private void phrases(String name, List<Phrase> phrases) {
        json.name(name).array();
        for (var phrase : phrases) {
            json.value(phrase.text());
        }
        json.endArray();
    }

    private void strings(String name, List<String> strings) {
        json.name(name).array();
        for (var string : strings) {
            json.value(string);
        }
        json.endArray();
    }

    private static @Nullable String text(@Nullable Phrase phrase) {
        return phrase == null ? null : phrase.text();
    }

    private static @Nullable String date(@Nullable Found<LocalDate> date) {
        return date == null ? null : date.value().toString();
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
