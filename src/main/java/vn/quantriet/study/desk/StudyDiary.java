package vn.quantriet.study.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.extension.Appointment;
import vn.quantriet.shared.Actor;

/** The classes somebody is called to, above their work. */
@Component
class StudyDiary implements Appointment.Diary {

    private final StudyDiaryStore called;

    StudyDiary(StudyDiaryStore called) {
        this.called = called;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> of(Actor by) {
        return called.of(by.account());
    }
}
