package vn.quantriet.parser.duty;

/** How a sentence addresses a body. */
enum Voice {
    /** The body is simply its subject: «Sở Nội vụ xây dựng …». */
    PLAIN,
    /** An order word stands before it: «Giao Sở Nội vụ …». */
    ORDER,
    /** The issuer is named as it turns to the body: «Ủy ban nhân dân tỉnh yêu cầu các sở …». */
    ISSUER
}
