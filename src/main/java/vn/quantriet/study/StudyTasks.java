package vn.quantriet.study;

import java.util.List;
import vn.quantriet.person.PersonId;

/** Offered by a module that holds something a campaign asks for, such as quizzes: what there is for a person to do. */
public interface StudyTasks {

    /** For these studies of theirs, in few statements; the person is the one who looks. */
    List<StudyTask> of(PersonId person, List<Studied> studies);
}
