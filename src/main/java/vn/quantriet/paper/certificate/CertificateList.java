package vn.quantriet.paper.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.study.campaign.Campaign;

/** One's own certificate, and those of the line for whoever gives them; {@code finished} are to have one. */
public record CertificateList(
        Campaign campaign,
        boolean mayHave,
        @Nullable Certificate own,
        boolean gives,
        long finished,
        List<Certificate> given) {

    public CertificateList {
        given = List.copyOf(given);
    }

    public long holding() {
        return given.stream().filter(Certificate::holds).count();
    }
}
