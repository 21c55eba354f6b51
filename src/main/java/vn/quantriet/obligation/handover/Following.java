package vn.quantriet.obligation.handover;

/** Identity of one application of a decision, as far as duties followed it. */
record Following(long id) {}
