package vn.quantriet.directive.succession;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.reorganisation.Consequences;
import vn.quantriet.organization.reorganisation.Follower;
import vn.quantriet.organization.reorganisation.Moved;
import vn.quantriet.organization.reorganisation.Reliance;
import vn.quantriet.organization.reorganisation.Succession;

/** Rules in review that name a unit that ends are told as conflicts: a person should read them again. */
@Component
class DocumentFollower implements Follower {

    private final DraftStore drafts;
    private final LineStore lines;

    DocumentFollower(DraftStore drafts, LineStore lines) {
        this.drafts = drafts;
        this.lines = lines;
    }

    @Override
    public Consequences follow(Succession succession) {
        var following = drafts.open(succession.decision());
        lines.keep(following, succession);
        var documents = drafts.moveDocuments(following, succession.passings());
        var rules = drafts.moveRules(following, succession.passings());
        var moved = documents == 0 ? List.<Moved>of() : List.of(new Moved("directive.follow.documents", documents));
        return new Consequences(moved, rules == 0 ? List.of() : drafts.conflicts(following));
    }

    @Override
    public void goBack(Succession succession) {
        drafts.last(succession.decision()).ifPresent(following -> {
            drafts.moveBack(following);
            drafts.close(following);
        });
    }

    @Override
    public List<Reliance> restingOn(Succession succession) {
        return drafts.last(succession.decision()).stream()
                .flatMap(following -> List.of(
                        new Reliance("directive.rests.documents", drafts.documentsOf(succession.founded())),
                        new Reliance("directive.rests.published", drafts.published(following)),
                        new Reliance("directive.rests.rules", drafts.rulesEdited(following)))
                        .stream())
                .filter(reliance -> reliance.count() > 0)
                .toList();
    }
}
