package vn.quantriet.study.attendance;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.ClassId;
import vn.quantriet.study.NamesRead;
import vn.quantriet.study.sitting.Classes;
import vn.quantriet.study.sitting.StudyClass;
import vn.quantriet.text.VietnameseText;

/** The people of a class by name: for the unit that organises it, and for nobody above. */
@Component
public class AttendanceList {

    /** How many people a page holds. */
    public static final int PAGE = 60;

    private final AttendanceListStore list;
    private final Classes classes;
    private final ApplicationEventPublisher events;

    AttendanceList(AttendanceListStore list, Classes classes, ApplicationEventPublisher events) {
        this.list = list;
        this.classes = classes;
        this.events = events;
    }

    /** Which part of the list: of one state, of one name; {@code page} counts from 0. */
    public record Filter(@Nullable String state, String words, int page) {

        String key() {
            return VietnameseText.searchKey(words).strip();
        }
    }

    public boolean isReadableBy(StudyClass one, Actor by) {
        return by.may(Permission.READ_PEOPLE) && one.organiser().id().equals(by.unit());
    }

    /** One row more than a page tells there is another. */
    @Transactional
    public List<Attendee> page(StudyClass one, Filter filter, Actor by) {
        if (!isReadableBy(one, by)) throw new NotAllowed();
        var shown = list.page(one.id(), filter);
        if (!shown.isEmpty()) events.publishEvent(new NamesRead(by, "study-class:" + one.id(), shown.size()));
        return shown;
    }

    /** Everybody, for a file. */
    @Transactional
    public void each(ClassId id, Actor by, Consumer<Attendee> to) {
        if (!isReadableBy(classes.get(id, by), by)) throw new NotAllowed();
        var all = list.all(id);
        events.publishEvent(new NamesRead(by, "study-class:" + id, all.size()));
        all.forEach(to);
    }
}
