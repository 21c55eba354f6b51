package vn.quantriet.parser.citation;

/** Which tokens belong to the number or the date of a document cited. */
@FunctionalInterface
public interface CitedTokens {

    boolean covers(int token);
}
