package vn.quantriet.parser.structure;

/**
 * Kinds of label, from the widest division to the narrowest; those that divide whole documents stand in fixed
 * order.
 */
enum Family {
    PART,
    CHAPTER,
    SECTION,
    UPPER_LETTER,
    ROMAN,
    ARTICLE,
    ARABIC,
    ARABIC_BRACKET,
    DOTTED,
    LETTER,
    BRACKETED,
    BRACKETED_LETTER,
    SMALL_ROMAN;

    boolean fixed() {
        return compareTo(ARTICLE) <= 0;
    }
}
