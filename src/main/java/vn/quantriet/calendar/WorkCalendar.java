package vn.quantriet.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * The calendar of the whole tree: everybody counts with it, an administrator at the top changes it. What fell due by it
 * before stays as it was told.
 */
@Component
public class WorkCalendar {

    private final SpecialDayStore days;
    private final ApplicationEventPublisher events;

    WorkCalendar(SpecialDayStore days, ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return new WorkingDays(days.all());
    }

    /** The special days of a year, in order. */
    @Transactional(readOnly = true)
    public List<SpecialDay> of(Year year) {
        return days.between(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /** The years that have special days, in order. */
    @Transactional(readOnly = true)
    public List<Year> years() {
        return days.years();
    }

    @Transactional(readOnly = true)
    public boolean mayChange(Actor by) {
        return by.may(Permission.MANAGE_SETTINGS) && days.isTop(by.unit());
    }

    @Transactional
    public void add(SpecialDay day, Actor by) {
        requireMayChange(by);
        if (!days.insert(day)) throw new DayIsSpecialAlready();
        events.publishEvent(new CalendarChanged(by, day, true));
    }

    @Transactional
    public void remove(LocalDate day, Actor by) {
        requireMayChange(by);
        var removed = days.delete(day).orElseThrow(NotFound::new);
        events.publishEvent(new CalendarChanged(by, removed, false));
    }

    private void requireMayChange(Actor by) {
        if (!mayChange(by)) throw new NotAllowed();
    }
}
