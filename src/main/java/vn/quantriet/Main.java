package vn.quantriet;

import vn.quantriet.embedded.EmbeddedDatabase;

/** The program. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // until Spring sets up logging, only what matters is said
        System.setProperty("logback.configurationFile", "logback-before-spring.xml");
        EmbeddedDatabase.startUnlessConfigured();
        System.clearProperty("logback.configurationFile");
        QuanTriet.start(arguments);
    }
}
