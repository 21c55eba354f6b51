package vn.quantriet.intake;

import vn.quantriet.shared.Refusal;

/** The content of the file is of another kind than the end of its name. */
public final class NotWhatItsNameSays extends Refusal {

    private static final long serialVersionUID = 1L;

    NotWhatItsNameSays(String named, String found) {
        super("intake.not-what-its-name-says", named, found);
    }
}
