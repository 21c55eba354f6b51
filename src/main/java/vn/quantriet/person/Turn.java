package vn.quantriet.person;

/** What somebody became in the Party, from a day on. */
public record Turn(Membership membership, String decision, String note) {}
