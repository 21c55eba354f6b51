package vn.quantriet.obligation.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.obligation.AssignmentId;
import vn.quantriet.obligation.AssignmentList;
import vn.quantriet.obligation.extension.ListAction;
import vn.quantriet.obligation.extension.Told;
import vn.quantriet.shared.Actor;

/** What other modules add to the pages of duties. */
@Component
class Extensions {

    private final List<ListAction> actions;
    private final List<Told.Teller> records;

    Extensions(List<ListAction> actions, List<Told.Teller> records) {
        this.actions = List.copyOf(actions);
        this.records = List.copyOf(records);
    }

    /** What the actor may do with a list; with one of a day that is over, nothing. */
    List<ListAction> actions(AssignmentList.Page list, Actor by) {
        if (list.day() != null || list.total() == 0) return List.of();
        return actions.stream().filter(action -> by.may(action.permission())).toList();
    }

    List<Told> told(AssignmentId assignment) {
        return records.stream()
                .flatMap(it -> it.about(assignment).stream())
                .sorted(Comparator.comparing(Told::at).reversed())
                .toList();
    }
}
