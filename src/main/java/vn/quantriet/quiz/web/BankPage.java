package vn.quantriet.quiz.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.directive.Document;
import vn.quantriet.quiz.bank.BankFilter;
import vn.quantriet.quiz.bank.BankTally;
import vn.quantriet.quiz.bank.Question;
import vn.quantriet.quiz.bank.QuestionState;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.shared.Refusal;

/** The bank of a document, a page of it. */
public record BankPage(
        Document document,
        BankFilter filter,
        List<Question> found,
        List<BankTally> tally,
        Actor by,
        @Nullable Refusal refusal) {

    public static final String BANKS = "/hoc-tap/trac-nghiem/ngan-hang";

    public BankPage {
        found = List.copyOf(found);
        tally = List.copyOf(tally);
    }

    public String address() {
        return BANKS + "/" + document.slug();
    }

    public List<Question> questions() {
        return found.subList(0, Math.min(found.size(), BankFilter.PAGE));
    }

    public boolean isMore() {
        return found.size() > BankFilter.PAGE;
    }

    public boolean mayWrite() {
        return by.may(Permission.WRITE_MATERIAL);
    }

    public boolean mayApprove() {
        return by.may(Permission.APPROVE_MATERIAL);
    }

    /** A draft that another wrote. */
    public boolean isApprovable(Question question) {
        return mayApprove() && question.isDraft() && !question.writer().equals(by.account());
    }

    public boolean isAnyApprovable() {
        return questions().stream().anyMatch(this::isApprovable);
    }

    public int drafts() {
        return tally.stream().mapToInt(BankTally::drafts).sum();
    }

    public int inForce() {
        return tally.stream().mapToInt(BankTally::inForce).sum();
    }

    public String address(@Nullable QuestionState state, @Nullable String topic, int page) {
        var address = new StringBuilder(address()).append("?trang=").append(page + 1);
        if (state != null) address.append("&trang-thai=").append(state.name());
        if (topic != null) address.append("&chu-de=").append(URLEncoder.encode(topic, StandardCharsets.UTF_8));
        return address.toString();
    }
}
