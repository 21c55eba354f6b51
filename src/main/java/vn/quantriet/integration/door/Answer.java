package vn.quantriet.integration.door;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered: enough to answer the same once more. */
@SuppressWarnings("ArrayRecordComponent") // the body is handed through, never compared
record Answer(int status, String mediaType, String tag, byte[] body, boolean repeated) {

    static Answer of(ContentCachingResponseWrapper response) {
        return new Answer(
                response.getStatus(),
                orEmpty(response.getContentType()),
                orEmpty(response.getHeader(HttpHeaders.ETAG)),
                response.getContentAsByteArray(),
                false);
    }

    /** Nothing was changed, so nothing may remain. */
    boolean isRefusal() {
        return status >= HttpStatus.BAD_REQUEST.value();
    }

    /** The request itself was fit to be taken, and the answer to it was no. */
    boolean isJudged() {
        return status == HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
