package vn.quantriet.shell;

import java.util.OptionalInt;
import vn.quantriet.shared.Actor;

/** A number beside an entry of the navigation; offered as a bean. Asked on every page of whoever has the permission. */
public interface NavigationMark {

    /** That of the {@link NavigationItem}. */
    String path();

    /** How many things wait to be looked at; nothing where the entry is not to be shown at all. */
    OptionalInt waiting(Actor by);
}
