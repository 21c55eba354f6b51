package vn.quantriet.paper.marking;

/** Which papers of a campaign are listed, and from which page on. */
public record MarkingFilter(Which which, int page) {

    /** By the word of the address. */
    public enum Which {
        WAITING("cho-cham"),
        SECOND("cham-lai"),
        DIFFERENT("lech-diem"),
        MARKED("da-cham"),
        RETURNED("tra-lai"),
        ALL("tat-ca");

        private final String word;

        Which(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public String key() {
            return "paper.which." + word;
        }

        public static Which of(String word) {
            for (var which : values()) if (which.word.equals(word)) return which;
            return WAITING;
        }
    }
}
