package vn.quantriet.quiz.bank;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.directive.Document;
import vn.quantriet.directive.DocumentShelf;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.NotAllowed;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shared.Permission;

/**
 * The questions a unit has about documents, kept from everybody else's eyes: who writes or approves there sees the
 * right answers, nobody above or below does. What one wrote another approves.
 */
@Component
public class Bank {

    private final BankStore questions;
    private final DocumentShelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bank(BankStore questions, DocumentShelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** The document a bank is about. */
    @Transactional(readOnly = true)
    public Document document(String slug, Actor by) {
        requireStaff(by);
        var document = shelf.get(slug, by);
        if (!document.isPublished()) throw new NotFound();
        return document;
    }

    /** One more than a page tells there is another. */
    @Transactional(readOnly = true)
    public List<Question> page(Document document, BankFilter filter, Actor by) {
        requireStaff(by);
        return questions.page(document.id(), filter, by.unit());
    }

    /** In counts, so that whoever plans a quiz may know them too. */
    @Transactional(readOnly = true)
    public List<BankTally> tally(Document document, Actor by) {
        if (!by.may(Permission.PLAN_STUDY)) requireStaff(by);
        return questions.tally(document.id(), by.unit());
    }

    /** Everything that is not retired, in the order it came. */
    @Transactional
    public List<NewQuestion> all(Document document, Actor by) {
        requireStaff(by);
        var all = questions.all(document.id(), by.unit());
        tell(by, "quiz.questions-taken-out", "document:" + document.slug(), Map.of("questions", "" + all.size()));
        return all;
    }

    @Transactional(readOnly = true)
    public Question get(QuestionId id, Actor by) {
        requireStaff(by);
        return questions.find(id, by.unit()).orElseThrow(NotFound::new);
    }

    /** All of them or none. */
    @Transactional
    public List<QuestionId> add(String slug, List<NewQuestion> written, Actor by) {
        by.require(Permission.WRITE_MATERIAL);
        var document = document(slug, by);
        var ids = questions.add(document.id(), written, clock.instant(), by);
        tell(by, "quiz.questions-added", "document:" + slug, Map.of("questions", "" + ids.size()));
        return ids;
    }

    /** As the next edition; the one in force stays until that is approved. */
    @Transactional
    public void write(QuestionId id, int version, NewQuestion written, Actor by) {
        by.require(Permission.WRITE_MATERIAL);
        var question = get(id, by);
        if (!questions.next(id, version)) throw new ChangedMeanwhile();
        questions.edition(id, question.edition() + 1, written, clock.instant(), by);
        tell(by, "quiz.question-written", "question:" + id, Map.of("edition", "" + (question.edition() + 1)));
    }

    /** Drafts that another than the approver wrote. */
    @Transactional
    public int approve(List<QuestionId> ids, Actor by) {
        by.require(Permission.APPROVE_MATERIAL);
        if (ids.isEmpty()) throw new NothingChosen();
        var found = questions.some(ids, by.unit());
        if (found.size() < ids.stream().distinct().count()) throw new NotFound();
        if (found.stream().anyMatch(it -> !it.isDraft())) throw new QuestionNotDraft();
        if (found.stream().anyMatch(it -> it.writer().equals(by.account()))) throw new OwnQuestion();
        var approved = questions.approve(found, clock.instant(), by);
        if (approved < found.size()) throw new ChangedMeanwhile();
        tell(by, "quiz.questions-approved", "document:" + found.getFirst().slug(), Map.of("questions", "" + approved));
        return approved;
    }

    /** Papers are no longer drawn from it; those that were stay as they are. */
    @Transactional
    public void retire(QuestionId id, int version, Actor by) {
        by.require(Permission.APPROVE_MATERIAL);
        get(id, by);
        if (!questions.retire(id, version)) throw new ChangedMeanwhile();
        tell(by, "quiz.question-retired", "question:" + id, Map.of());
    }

    private void tell(Actor by, String action, String subject, Map<String, String> details) {
        events.publishEvent(new QuestionsChanged(by, action, subject, details));
    }

    private static void requireStaff(Actor by) {
        if (!by.may(Permission.WRITE_MATERIAL) && !by.may(Permission.APPROVE_MATERIAL)) throw new NotAllowed();
    }
}
