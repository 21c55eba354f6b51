package vn.quantriet.study.succession;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;

/**
 * The heir organises what the unit that ends organised, runs its classes, and answers for its people; what is over goes
 * along, so that its figures still add up to those above. The place somebody had in a class keeps the unit of then.
 */
@Component
class StudyFollower implements Follower {

    private final StudyHandoverStore store;
    private final StudyReturnStore back;

    StudyFollower(StudyHandoverStore store, StudyReturnStore back) {
        this.store = store;
        this.back = back;
    }

    @Override
    public Consequences follow(Succession succession) {
        if (succession.passings().isEmpty()) return Consequences.NOTHING;
        var following = store.open(succession.decision());
        var heirs = succession.heirs();
        var moved = Stream.of(
                        new Moved("study.follow.campaigns", store.moveCampaigns(following, heirs)),
                        new Moved("study.follow.classes", store.moveClasses(following, heirs)),
                        new Moved("study.follow.learners", store.moveLearners(following, heirs)))
                .filter(it -> it.count() > 0)
                .toList();
        return moved.isEmpty() ? Consequences.NOTHING : new Consequences(moved, List.of());
    }

    @Override
    public void goBack(Succession succession) {
        back.last(succession.decision()).ifPresent(back::moveBack);
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        var following = back.last(succession.decision()).orElse(0L);
        return Stream.of(
                        new Reliance("study.rests.campaigns", back.campaignsOf(succession.founded())),
                        new Reliance("study.rests.classes", back.classesOf(succession.founded())),
                        new Reliance("study.rests.learners", back.learnersOf(succession.founded())),
                        new Reliance("study.rests.worked", back.workedOn(following)))
                .filter(it -> it.count() > 0)
                .toList();
    }
}
