package vn.quantriet.study.web;

import org.springframework.http.HttpStatus;
import vn.quantriet.shared.ChangedMeanwhile;
import vn.quantriet.shared.Refusal;

/** What a refusal is to a browser. */
final class Answers {

    private Answers() {}

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof ChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
