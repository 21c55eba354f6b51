package vn.quantriet.audit.web;

import java.util.List;
import vn.quantriet.audit.LogBook;
import vn.quantriet.audit.LogFilter;
import vn.quantriet.organization.UnitChoice;

/** A part of the log, what it was narrowed by, and the last seal. */
public record LogPage(
        LogFilter filter, LogBook.Page page, UnitChoice unit, String checkpoint, List<Telling.Action> actions) {

    public LogPage {
        actions = List.copyOf(actions);
    }
}
