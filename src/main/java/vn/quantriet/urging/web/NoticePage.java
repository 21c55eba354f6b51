package vn.quantriet.urging.web;

import java.util.ArrayList;
import java.util.List;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.Frame;
import vn.quantriet.urging.Notice;
import vn.quantriet.urging.Notices;

/** A message and what it speaks of, unit by unit; what is of another unit than one acts for does not open from here. */
public record NoticePage(Notice notice, List<Group> groups, int number, boolean more) {

    public NoticePage {
        groups = List.copyOf(groups);
    }

    /** Duties for the same unit, its own or of units below it. */
    public record Group(UnitId unit, String name, boolean overdueBelow, boolean open, List<Notice.Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    static NoticePage of(Notices.Sheet sheet, Frame frame) {
        var groups = new ArrayList<Group>();
        var items = new ArrayList<Notice.Item>();
        for (var item : sheet.items().rows()) {
            if (!items.isEmpty() && !isTogether(items.getLast(), item)) {
                groups.add(group(items, frame));
                items.clear();
            }
            items.add(item);
        }
        if (!items.isEmpty()) groups.add(group(items, frame));
        return new NoticePage(
                sheet.notice(), groups, sheet.items().number(), sheet.items().more());
    }

    private static boolean isTogether(Notice.Item one, Notice.Item other) {
        return one.forUnit().equals(other.forUnit()) && (one.rung() == null) == (other.rung() == null);
    }

    private static Group group(List<Notice.Item> items, Frame frame) {
        var first = items.getFirst();
        var unit = first.forUnit();
        return new Group(
                unit,
                first.forUnitName(),
                first.rung() != null,
                unit.equals(frame.actor().unit()),
                items);
    }
}
