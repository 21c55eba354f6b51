package vn.quantriet;

import vn.quantriet.embedded.EmbeddedDatabase;

/** The program. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase.startUnlessConfigured();
        QuanTriet.start(arguments);
    }
}
