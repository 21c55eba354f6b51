package vn.quantriet.obligation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quantriet.obligation.NewShare;
import vn.quantriet.organization.AddresseeRule;
import vn.quantriet.organization.AddresseeRule.Reach;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.shared.UnitId;
import vn.quantriet.shell.DayField;
import vn.quantriet.shell.Texts;

/** What is given on to units below, as sent from a page. */
public record ShareForm(
        int version,
        @Nullable String action,
        @Nullable String due,
        @Nullable String because,
        @Nullable Whom whom,
        List<UnitId> units) {

    /** To whom a share goes; a rule, so that the words can be read again on another tree. */
    public enum Whom {
        DIRECT,
        CELLS,
        CHOSEN;

        public String key() {
            return "obligation.share.whom." + name();
        }
    }

    public ShareForm {
        units = List.copyOf(units);
    }

    NewShare share(List<String> names) {
        return new NewShare(actionText(), DayField.read(due), becauseText(), phrase(names), rule());
    }

    private AddresseeRule rule() {
        return switch (whomOrDirect()) {
            case DIRECT -> new AddresseeRule(EnumSet.allOf(UnitKind.class), Reach.DIRECT, List.of(), List.of());
            case CELLS -> new AddresseeRule(Set.of(UnitKind.PARTY_CELL), Reach.BRANCH, List.of(), List.of());
            case CHOSEN -> AddresseeRule.only(units);
        };
    }

    private String phrase(List<String> names) {
        return switch (whomOrDirect()) {
            case DIRECT, CELLS -> Texts.t(whomOrDirect().key());
            case CHOSEN -> String.join("; ", names);
        };
    }

    public Whom whomOrDirect() {
        return whom == null ? Whom.DIRECT : whom;
    }

    public String actionText() {
        return action == null ? "" : action;
    }

    public String dueText() {
        return due == null ? "" : due;
    }

    public String becauseText() {
        return because == null ? "" : because;
    }
}
