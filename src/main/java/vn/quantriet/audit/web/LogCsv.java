package vn.quantriet.audit.web;

import static vn.quantriet.shell.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import vn.quantriet.audit.Entry;
import vn.quantriet.shell.Csv;
import vn.quantriet.shell.Show;

/** Entries line by line, as the page shows them, with what was stored beside it. */
final class LogCsv {

    private final Csv csv;

    LogCsv(HttpServletResponse answer) {
        csv = new Csv(
                answer,
                "nhat-ky.csv",
                t("audit.number"),
                t("audit.when"),
                t("audit.who"),
                t("audit.acting-for"),
                t("audit.what"),
                t("audit.about"),
                t("audit.from-where"),
                t("audit.details"),
                t("audit.action"),
                t("audit.subject"));
    }

    void write(Entry entry) {
        csv.line(
                Long.toString(entry.id()),
                Show.moment(entry.at()),
                entry.by().name(),
                entry.by().unitName(),
                Telling.sentence(entry.action()),
                Telling.subject(entry.subject()),
                entry.address(),
                Telling.details(entry),
                entry.action(),
                entry.subject());
    }

    void end() {
        csv.end();
    }
}
