package vn.quantriet.urging;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.NotFound;
import vn.quantriet.shell.Bell;

/** The messages of a person, whichever of their units they act for. */
@Component
public class Notices implements Bell {

    public static final int PAGE = 50;

    private final NoticeStore notices;

    Notices(NoticeStore notices) {
        this.notices = notices;
    }

    /** One page of something, and whether more follows. */
    public record Page<T>(List<T> rows, int number, boolean more) {

        public Page {
            rows = List.copyOf(rows);
        }

        static <T> Page<T> of(List<T> oneMore, int number, int size) {
            var more = oneMore.size() > size;
            return new Page<>(more ? oneMore.subList(0, size) : oneMore, number, more);
        }
    }

    /** A message with what it speaks of. */
    public record Sheet(Notice notice, Page<Notice.Item> items) {}

    @Override
    public String path() {
        return "/thong-bao";
    }

    /** Every page asks; one statement needs no transaction to begin and to end. */
    @Override
    public int unread(Actor by) {
        return notices.unread(by.account(), MOST);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<Notice> list(int page, Actor by) {
        return Page.of(notices.list(by.account(), PAGE + 1, page * PAGE), page, PAGE);
    }

    /** The message, which is read thereby. */
    @Transactional
    public Sheet open(NoticeId id, int page, Actor by) {
        var notice = notices.find(id, by.account()).orElseThrow(NotFound::new);
        notices.markRead(id);
        return new Sheet(notice, Page.of(notices.items(id, by.account(), PAGE + 1, page * PAGE), page, PAGE));
    }

    @Transactional
    public void markAllRead(Actor by) {
        notices.markAllRead(by.account());
    }
}
