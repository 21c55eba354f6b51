package vn.quantriet.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.UnitId;

/**
 * What a unit does about a document it was sent. What was done already is not done twice: whoever comes second finds it
 * done; only a telling, which may be put right, needs the version the person saw.
 */
@Component
public class Receipts {

    private final DocumentShelf shelf;
    private final ReceiptStore receipts;
    private final ActStore acts;
    private final Passing passing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(
            DocumentShelf shelf,
            ReceiptStore receipts,
            ActStore acts,
            Passing passing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.receipts = receipts;
        this.acts = acts;
        this.passing = passing;
        this.events = events;
        this.clock = clock;
    }

    /** Đã nhận. */
    @Transactional
    public void receive(String slug, Actor by) {
        by.require(Permission.CARRY_OUT);
        var receipt = own(shelf.get(slug, by), by);
        if (receipt.isReceived()) return;
        var now = clock.instant();
        done(receipt.received(now), line(now, Act.RECEIVED, by), new ActTaken(by, "receipt.received", slug, Map.of()));
    }

    /** Đã đọc: by the head of the unit. */
    @Transactional
    public void read(String slug, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var receipt = own(shelf.get(slug, by), by);
        if (!passing.standpoint(receipt.document(), by).head()) throw new OnlyTheHead();
        if (receipt.isRead()) return;
        var now = clock.instant();
        done(receipt.read(now), line(now, Act.READ, by), new ActTaken(by, "receipt.read", slug, Map.of()));
    }

    /** Phổ biến đến đảng viên. */
    @Transactional
    public void tell(String slug, int version, Telling telling, String note, Actor by) {
        by.require(Permission.CARRY_OUT);
        var document = shelf.get(slug, by);
        var receipt = own(document, by);
        if (receipt.version() != version) throw new ChangedMeanwhile();
        if (passing.standpoint(receipt.document(), by).hasUnitsBelow()) throw new CellsTellMembers();
        telling.check(document.issuedOn(), LocalDate.now(clock));
        var now = clock.instant();
        var line = new ActLine(now, by.name(), Act.TOLD, null, telling, note.strip());
        var told = Map.of(
                "reached",
                telling.reached() + "/" + telling.members(),
                "day",
                telling.on().toString());
        done(receipt.told(telling, now), line, new ActTaken(by, "receipt.told", slug, told));
    }

    /** Chuyển xuống: to every unit directly below that lacks it. Answers how many that were. */
    @Transactional
    public int passToAll(String slug, Actor by) {
        return passDown(slug, true, List.of(), by);
    }

    /** To the chosen ones of those directly below. */
    @Transactional
    public int passTo(String slug, List<UnitId> chosen, Actor by) {
        if (chosen.isEmpty()) throw new NobodyChosen();
        return passDown(slug, false, chosen, by);
    }

    private int passDown(String slug, boolean all, List<UnitId> chosen, Actor by) {
        by.require(Permission.CARRY_OUT);
        var document = shelf.get(slug, by);
        var receipt = receipts.find(document.id(), by.unit());
        if (receipt.isEmpty() && !document.owner().equals(by.unit())) throw new NotSentHere();
        var units = passing.down(document.id(), all, chosen, by);
        if (units == 0) throw new NobodyToSendTo();
        var now = clock.instant();
        receipt.map(it -> it.received(now)).map(receipts::save).ifPresent(it -> {
            acts.add(it, new ActLine(now, by.name(), Act.PASSED_DOWN, units, null, ""), by);
        });
        events.publishEvent(new ActTaken(by, "receipt.passed-down", slug, Map.of("units", Integer.toString(units))));
        return units;
    }

    /** Somebody of the unit has read it for themselves; above the unit this is a number. */
    @Transactional
    public void readMyself(String slug, Actor by) {
        by.require(Permission.READ_DOCUMENTS);
        var receipt = own(shelf.get(slug, by), by);
        if (acts.readMyself(receipt, clock.instant(), by))
            events.publishEvent(new ActTaken(by, "receipt.read-by-member", slug, Map.of()));
    }

    private Receipt own(Document document, Actor by) {
        return receipts.find(document.id(), by.unit()).orElseThrow(NotSentHere::new);
    }

    private static ActLine line(Instant now, Act act, Actor by) {
        return new ActLine(now, by.name(), act, null, null, "");
    }

    private void done(Receipt after, ActLine line, ActTaken taken) {
        acts.add(receipts.save(after), line, taken.by());
        events.publishEvent(taken);
    }
}
