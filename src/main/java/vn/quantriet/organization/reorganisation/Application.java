package vn.quantriet.organization.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.change.Change;
import vn.quantriet.organization.change.Plan;
import vn.quantriet.organization.change.PlanRefused;
import vn.quantriet.organization.change.Problem;
import vn.quantriet.shared.Actor;

/** Changes the tree as a decision says and lets everybody follow, within the transaction it is called in. */
@Component
class Application {

    private final TreeStore trees;
    private final VersionStore versions;
    private final NameStore names;
    private final SuccessionStore successions;
    private final ChangeStore changes;
    private final List<Follower> followers;

    Application(
            TreeStore trees,
            VersionStore versions,
            NameStore names,
            SuccessionStore successions,
            ChangeStore changes,
            List<Follower> followers) {
        this.trees = trees;
        this.versions = versions;
        this.names = names;
        this.successions = successions;
        this.changes = changes;
        this.followers = List.copyOf(followers);
    }

    /** Refused with everything that is the matter; the transaction it is called in must then not be kept. */
    Rehearsal apply(Decision decision, Actor by) {
        trees.holdStill();
        var day = decision.heading().effectiveOn();
        var ordered = changes.of(decision.id());
        var standing = trees.on(day);
        var owner = trees.code(decision.owner().value());
        var plan = Plan.of(standing.tree(), owner, trees.lives(ordered), day, ordered);
        if (!plan.problems().isEmpty()) throw new PlanRefused(plan.problems());
        var ids = new HashMap<>(standing.ids());
        ids.putAll(
                trees.identities(plan.founded().stream().map(Change.Found::code).toList()));
        write(decision, plan, ids);
        var succession = successions.insert(decision.id(), day, plan, ids, by);
        var consequences = Consequences.NOTHING;
        for (var follower : followers) consequences = consequences.plus(follower.follow(succession));
        return Rehearsal.of(plan, consequences);
    }

    private void write(Decision decision, Plan plan, Map<String, Long> ids) {
        var day = decision.heading().effectiveOn();
        var rows = VersionRow.of(plan, ids);
        versions.found(rows.subList(0, plan.founded().size()), day);
        versions.cut(decision.id(), plan.touched().stream().map(ids::get).toList(), day);
        versions.enter(decision.id(), rows, day);
        var units = rows.stream().map(VersionRow::unit).collect(Collectors.toSet());
        plan.touched().stream().map(ids::get).forEach(units::add);
        versions.draw(units);
        names.add(decision.id(), plan);
        refuseIfAstray(versions.astray(units));
    }

    /** What comes to stand below a unit only later is not in the tree of the day: the plan does not see it. */
    private static void refuseIfAstray(List<VersionStore.Astray> astray) {
        if (astray.isEmpty()) return;
        throw new PlanRefused(astray.stream()
                .map(unit -> Problem.comesLater(unit.code(), unit.since()))
                .distinct()
                .toList());
    }

    /** The tree as it was; refused, and nothing done, when something rests on the decision. */
    void takeBack(Decision decision, Actor by) {
        trees.holdStill();
        var succession = successions.get(decision.id(), decision.heading().effectiveOn(), by);
        refuseIfRestedUpon(resting(decision.id(), succession));
        var units = versions.takeBack(decision.id());
        var astray = versions.astray(units);
        if (!astray.isEmpty())
            refuseIfRestedUpon(List.of(new Reliance(
                    "organization.rests.units",
                    astray.size(),
                    astray.stream().map(VersionStore.Astray::name).distinct().collect(Collectors.joining(", ")))));
        versions.draw(units);
        names.takeBack(decision.id());
        for (var follower : followers.reversed()) follower.goBack(succession);
    }

    private List<Reliance> resting(DecisionId decision, Succession succession) {
        var resting = new ArrayList<Reliance>();
        var later = successions.laterDecisions(decision);
        if (!later.isEmpty())
            resting.add(new Reliance("organization.rests.decisions", later.size(), String.join(", ", later)));
        for (var follower : followers) resting.addAll(follower.restingOn(succession));
        return resting;
    }

    private static void refuseIfRestedUpon(List<Reliance> resting) {
        if (!resting.isEmpty()) throw new RestedUpon(resting);
    }
}
