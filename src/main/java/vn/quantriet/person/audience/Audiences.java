package vn.quantriet.person.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/** The audiences and the rules that make them; changed from the top of the tree, since they are the same for all. */
@Component
public class Audiences {

    private final AudienceStore audiences;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Audiences(AudienceStore audiences, Clock clock, ApplicationEventPublisher events) {
        this.audiences = audiences;
        this.clock = clock;
        this.events = events;
    }

    /** All of them, with how many people of the actor's branch belong to each today. */
    @Transactional(readOnly = true)
    public List<AudienceLine> list(Actor by) {
        by.require(Permission.READ_PEOPLE);
        return audiences.list(by.unit(), LocalDate.now(clock));
    }

    /** Code and name of each, in order, to choose from. */
    @Transactional(readOnly = true)
    public List<Choice> choices(Actor by) {
        by.require(Permission.READ_PEOPLE);
        return audiences.choices();
    }

    @Transactional(readOnly = true)
    public Audience get(String code, Actor by) {
        by.require(Permission.READ_PEOPLE);
        return audiences.find(code).orElseThrow(NotFound::new);
    }

    /** Whether the actor may change them. */
    @Transactional(readOnly = true)
    public boolean mayChange(Actor by) {
        return by.may(Permission.MANAGE_PEOPLE) && audiences.isTop(by.unit());
    }

    /** How many people of the actor's branch would belong to it today by these rules. */
    @Transactional(readOnly = true)
    public long count(Audience audience, Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        return audiences.count(audience.rules(), by.unit(), LocalDate.now(clock));
    }

    @Transactional
    public void change(Audience audience, Actor by) {
        requireTop(by);
        var checked = audience.checked();
        var before = get(checked.code(), by);
        if (!audiences.save(checked)) throw new ChangedMeanwhile();
        var details = Map.of("before", told(before), "after", told(checked));
        events.publishEvent(new AudienceChanged(by, "person.audience-changed", checked.code(), details));
    }

    /** Answers with its code. */
    @Transactional
    public String add(Audience audience, Actor by) {
        requireTop(by);
        var added = audience.checked().coded();
        if (!audiences.add(added, LocalDate.now(clock))) throw new AudienceTaken();
        var details = Map.of("after", told(added));
        events.publishEvent(new AudienceChanged(by, "person.audience-added", added.code(), details));
        return added.code();
    }

    /** Nobody belongs to it from that day on; it stays for what it was used for. */
    @Transactional
    public void withdraw(String code, int version, LocalDate from, Actor by) {
        requireTop(by);
        var added = get(code, by).addedOn();
        if (added != null && from.isBefore(added)) throw new WithdrawalDayWrong();
        if (!audiences.withdraw(code, version, from)) throw new ChangedMeanwhile();
        var details = Map.of("from", from.toString());
        events.publishEvent(new AudienceChanged(by, "person.audience-withdrawn", code, details));
    }

    /** As if it had never been withdrawn. */
    @Transactional
    public void restore(String code, int version, Actor by) {
        requireTop(by);
        var withdrawn = get(code, by).withdrawnOn();
        if (!audiences.withdraw(code, version, null)) throw new ChangedMeanwhile();
        var details = Map.of("withdrawn", String.valueOf(withdrawn));
        events.publishEvent(new AudienceChanged(by, "person.audience-restored", code, details));
    }

    private void requireTop(Actor by) {
        by.require(Permission.MANAGE_PEOPLE);
        if (!audiences.isTop(by.unit())) throw new OnlyAtTheTop();
    }

    private static String told(Audience audience) {
        var rules = audience.rules().stream().map(Rule::toString).collect(Collectors.joining("\n"));
        return audience.name() + "\n" + audience.note() + "\n" + rules;
    }

    /** What to choose an audience by. */
    public record Choice(String code, String name, @Nullable LocalDate withdrawnOn) {}
}
