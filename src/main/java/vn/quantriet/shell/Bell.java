package vn.quantriet.shell;

import vn.quantriet.shared.Actor;

/** How many messages wait for somebody, and where they are read; offered as a bean. Counted when a page shows it. */
public interface Bell {

    /** No more are counted: nobody reads the difference. */
    int MOST = 100;

    String path();

    /** At most {@link #MOST}. */
    int unread(Actor by);
}
