package vn.quantriet.urging.mail;

/** What came of handing a letter to the mail server. */
sealed interface Answer {

    record Taken() implements Answer {}

    /** This letter will never be taken: its address is wrong, or the server refuses it for good. */
    record Refused(String problem) implements Answer {}

    /** Not now: the server said so of this letter. */
    record Later(String problem) implements Answer {}

    /** There is no server to ask at the moment, whatever the letter. */
    record Away(String problem) implements Answer {}
}
