package vn.quantriet.person.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        by.require(Permission.MANAGE_PEOPLE);
        if (!audiences.isTop(by.unit())) throw new OnlyAtTheTop();
        var checked = audience.checked();
        if (audiences.find(checked.code()).isEmpty()) throw new NotFound();
        if (!audiences.save(checked)) throw new ChangedMeanwhile();
        events.publishEvent(
                new AudienceChanged(by, checked.code(), checked.rules().size()));
    }

    /** What to choose an audience by. */
    public record Choice(String code, String name) {}
}
