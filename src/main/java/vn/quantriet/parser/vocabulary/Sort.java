package vn.quantriet.parser.vocabulary;

/** What a term of the vocabulary is good for; each sort has its file. */
public enum Sort {
    DOCUMENT_TYPE("document-types"),
    BODY("bodies"),
    COMMITTEE("committees"),
    OFFICE("offices"),
    GROUP("groups"),
    UNIT("units"),
    FIELD("fields"),
    COMPOUND("compounds"),
    PERSON("persons"),
    SUBSET("subsets"),
    QUALIFIER("qualifiers"),
    SHARED("shared"),
    VERB("verbs"),
    REPORT("reports"),
    ACCOUNT("accounts"),
    REVIEW("reviews"),
    SENT("things-sent"),
    ADVERB("adverbs"),
    MODAL("modals"),
    ORDER("orders"),
    DIRECTION("directions"),
    ISSUES("issuings"),
    BACK("back-references"),
    RESUMPTION("resumptions"),
    SPEAKER("speakers"),
    STATES("statements"),
    SAYS("declarations"),
    PRESENTS("presentations"),
    LEAD("leads"),
    SUPPORT("supports"),
    TAIL("tails"),
    JOINT("joints"),
    LEAD_IN("lead-ins"),
    CONDITION("conditions"),
    TROUBLE("troubles"),
    NOT_A_DUTY("not-duties"),
    PROHIBITION("prohibitions"),
    MANNER("manner"),
    QUALITY("qualities"),
    REGARD("regards"),
    READY("readiness"),
    GENERIC("generics"),
    NOMINAL("nominals"),
    ASIDE("asides"),
    SKIPPED("skipped-sections"),
    TOPIC("topics"),
    PARTICULAR("particulars"),
    PRODUCT("products"),
    THING("things"),
    REGULAR("regulars"),
    RECURRENCE("recurrences"),
    INTERVAL("intervals"),
    TIMING("timings"),
    ONGOING("ongoing"),
    RELATIVE("relative-times"),
    SYMBOL("symbols"),
    STATE_TITLE("state-titles"),
    CLOSING("closings"),
    END("end-formulas"),
    FURNITURE("furniture"),
    AFTER_TEXT("after-text"),
    FOOTER("footers"),
    PARTICLE("particles");

    private final String file;

    Sort(String file) {
        this.file = file;
    }

    String file() {
        return file.concat(".txt");
    }

    long bit() {
        return 1L << ordinal();
    }
}
