package vn.quantriet.quiz.web;

import static vn.quantriet.shell.Texts.t;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.person.PersonId;
import vn.quantriet.quiz.result.MyQuiz;
import vn.quantriet.quiz.result.MyQuizzes;
import vn.quantriet.study.Studied;
import vn.quantriet.study.StudyTask;
import vn.quantriet.study.StudyTasks;

/** Quizzes as lines of somebody's study. */
@Component
class QuizTasks implements StudyTasks {

    private final MyQuizzes quizzes;

    QuizTasks(MyQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public List<StudyTask> of(PersonId person, List<Studied> studies) {
        var desk = quizzes.of(person, Studied.campaigns(studies));
        return desk.duties().stream().map(it -> task(it, desk.now())).toList();
    }

    private static StudyTask task(MyQuiz it, Instant now) {
        return new StudyTask(
                Objects.requireNonNull(it.campaign()),
                "list-check",
                it.name(),
                t(it.standsKey(now)),
                stage(it, now),
                it.closes(),
                "/hoc-tap/trac-nghiem/" + it.id(),
                t(it.isStartable(now) ? it.open() ? "quiz.go-on" : "quiz.take" : "quiz.look"));
    }

    private static StudyTask.Stage stage(MyQuiz it, Instant now) {
        if (it.passed()) return StudyTask.Stage.DONE;
        if (it.isOpen(now)) return it.isTaken() || it.open() ? StudyTask.Stage.WAITING : StudyTask.Stage.OPEN;
        return now.isBefore(it.opens()) ? StudyTask.Stage.OPEN : StudyTask.Stage.LATE;
    }
}
