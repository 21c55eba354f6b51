package vn.quantriet.quiz.format;

import org.jsoup.Jsoup;
import vn.quantriet.quiz.format.QuestionReading.Unreadable;

/** A text with marks of HTML as plain lines; a picture in it would be lost, so it is told instead. */
final class MarkedUp {

    private MarkedUp() {}

    static String plain(String html) {
        var page = Jsoup.parseBodyFragment(html);
        if (!page.select("img, audio, video, object, embed, iframe").isEmpty())
            throw new Unreadable("quiz.unread-picture");
        page.select("br").before("\\n");
        page.select("p, div, li, tr").before("\\n");
        return page.text().replace("\\n", "\n").replaceAll("[ \t]*\n[ \t]*", "\n");
    }
}
