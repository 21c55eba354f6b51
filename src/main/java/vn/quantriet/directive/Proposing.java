package vn.quantriet.directive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.directive.duty.DutyKinds;
import vn.quantriet.directive.duty.Nature;
import vn.quantriet.organization.Addressee;
import vn.quantriet.organization.Addressees;
import vn.quantriet.parser.ActorSource;
import vn.quantriet.parser.ParsedDirective;
import vn.quantriet.parser.Phrase;
import vn.quantriet.parser.Span;
import vn.quantriet.parser.SuggestedObligation;
import vn.quantriet.shared.Actor;

/** Lays what the parser suggests before a person: duties with the units their phrases seem to mean. */
@Component
class Proposing {

    private final DraftDutyStore duties;
    private final Addressees addressees;

    Proposing(DraftDutyStore duties, Addressees addressees) {
        this.duties = duties;
        this.addressees = addressees;
    }

    void propose(Document document, ParsedDirective parsed, Actor by) {
        var phrases = parsed.obligations().stream()
                .flatMap(duty -> Stream.concat(duty.lead().stream(), duty.coordinate().stream()))
                .map(Proposing::words)
                .distinct()
                .toList();
        var meanings = addressees.resolve(by.unit(), phrases);
        var ordinal = 0;
        for (var suggested : parsed.obligations()) {
            var id = duties.insert(document.id(), BigDecimal.valueOf(++ordinal), draft(suggested));
            duties.insertAddressees(id, DraftAddressee.Part.LEAD, meaning(suggested.lead(), meanings));
            duties.insertAddressees(id, DraftAddressee.Part.SUPPORT, meaning(suggested.coordinate(), meanings));
        }
        duties.countUnits(document);
    }

    private static List<Addressee> meaning(List<Phrase> phrases, Map<String, Addressee> meanings) {
        return phrases.stream()
                .map(phrase -> meanings.getOrDefault(words(phrase), Addressee.unknown(words(phrase))))
                .distinct()
                .toList();
    }

    private static NewDraftDuty draft(SuggestedObligation suggested) {
        var deadline = suggested.deadline();
        return new NewDraftDuty(
                suggested.provision(),
                words(suggested.action()),
                wordsIfAny(suggested.deliverable()),
                Deadline.of(deadline, wordsIfAny(deadline.phrase())),
                Nature.of(DutyKinds.propose(words(suggested.action()), deadline.recurrence())),
                new Marks(
                        suggested.sentence(),
                        Stream.concat(suggested.lead().stream(), suggested.coordinate().stream())
                                .map(Phrase::span)
                                .toList(),
                        List.of(suggested.action().span()),
                        spans(deadline.phrase()),
                        suggested.actor() == ActorSource.INHERITED),
                suggested.confidence(),
                suggested.reasons());
    }

    /** A phrase may run over the end of a line. */
    private static String words(Phrase phrase) {
        return phrase.text().replaceAll("\\s+", " ").strip();
    }

    private static List<Span> spans(@Nullable Phrase phrase) {
        return phrase == null ? List.of() : List.of(phrase.span());
    }

    private static @Nullable String wordsIfAny(@Nullable Phrase phrase) {
        return phrase == null ? null : words(phrase);
    }
}
