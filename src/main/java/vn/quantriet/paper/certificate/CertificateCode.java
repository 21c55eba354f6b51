package vn.quantriet.paper.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** Twelve signs by chance, 60 bits, of those that nobody takes for one another; written in groups of four. */
public record CertificateCode(String signs) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    static CertificateCode make() {
        var signs = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) signs.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        return new CertificateCode(signs.toString());
    }

    /** As somebody types it: in small letters, with or without lines between, O for 0 and I or L for 1. */
    public static Optional<CertificateCode> of(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.–-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var known = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return known ? Optional.of(new CertificateCode(signs)) : Optional.empty();
    }

    @Override
    public String toString() {
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }
}
