package vn.quantriet.urging.mail;

import static vn.quantriet.shell.Texts.t;

import vn.quantriet.shell.Show;

/** What stands in a letter: grouped as the message in the application is, and no longer than one reads. */
final class LetterText {

    /** The rest is read in the application. */
    static final int SHOWN = 60;

    private LetterText() {}

    static String subject(Letter letter) {
        return t("urging.letter-subject", Show.day(letter.day()));
    }

    static String body(Letter letter, String address) {
        var text = new StringBuilder();
        if (!letter.news().isEmpty()) text.append(t("urging.letter-news")).append("\n");
        for (var said : letter.news()) text.append("- ").append(said).append("\n");
        if (!text.isEmpty()) text.append("\n");
        if (!letter.lines().isEmpty()) text.append(t("urging.letter-greeting")).append("\n");
        var heading = "";
        for (var line : letter.lines().subList(0, Math.min(SHOWN, letter.lines().size()))) {
            var its = heading(line);
            if (!its.equals(heading)) text.append("\n").append(its).append("\n");
            heading = its;
            text.append("- ").append(said(line)).append("\n");
        }
        if (letter.lines().size() > SHOWN)
            text.append("\n").append(t("urging.letter-more")).append("\n");
        text.append("\n").append(t("urging.letter-where", address.isEmpty() ? "Quán Triệt" : address + "/thong-bao"));
        return text.append("\n")
                .append(t("urging.letter-automatic"))
                .append("\n")
                .toString();
    }

    private static String heading(Letter.Line line) {
        if (line.urgedBy() != null) return t("urging.letter-urged", line.urgedBy()) + "\n«" + line.words() + "»";
        return line.rung() != null ? t("urging.overdue-below", line.forUnit()) + ":" : line.forUnit() + ":";
    }

    private static String said(Letter.Line line) {
        return Show.day(line.due()) + " · " + line.action() + " · " + line.unit() + " · " + line.document();
    }
}
