package vn.quantriet.paper.certificate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quantriet.person.PersonId;

/** A certificate as it was given, and whether it holds: nobody has withdrawn it and its holder still has finished. */
public record Certificate(
        CertificateCode code,
        PersonId person,
        String name,
        String unit,
        String campaign,
        LocalDate issuedOn,
        boolean finished,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    public boolean holds() {
        return finished && withdrawnAt == null;
    }

    public String stateKey() {
        if (withdrawnAt != null) return "paper.certificate-withdrawn";
        return finished ? "paper.certificate-holds" : "paper.certificate-no-more";
    }

    /**
     * What a stranger with the code is shown of the name: the given name, and of the others their first letters. It
     * tells whoever holds the paper that it is the one, and whoever guesses codes next to nothing.
     */
    public String initials() {
        var words = name.strip().split("\\s+");
        var shown = new StringBuilder();
        for (var i = 0; i < words.length - 1; i++)
            shown.appendCodePoint(words[i].codePointAt(0)).append(". ");
        return shown.append(words[words.length - 1]).toString();
    }
}
