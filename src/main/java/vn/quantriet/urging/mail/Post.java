package vn.quantriet.urging.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server, if an operator has named one. A letter has the same Message-ID however often. */
@Component
class Post {

    private static final int LONGEST_PROBLEM = 300;

    private final @Nullable JavaMailSender server;
    private final String from;
    private final String address;

    Post(
            ObjectProvider<JavaMailSender> server,
            @Value("${quantriet.mail.from:}") String from,
            @Value("${quantriet.address:}") String address) {
        this.server = server.getIfAvailable();
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
    }

    boolean isOpen() {
        return server != null && !from.isEmpty();
    }

    Answer send(Letter letter) {
        if (server == null) return new Answer.Away("");
        try {
            var message = server.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(from, "Quán Triệt");
            parts.setTo(letter.address());
            parts.setSubject(LetterText.subject(letter));
            parts.setText(LetterText.body(letter, address));
            message.setHeader("Message-ID", "<don-doc." + letter.id() + "@" + domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            server.send(message);
            return new Answer.Taken();
        } catch (MailSendException failed) {
            var causes = failed.getFailedMessages().values();
            return causes.isEmpty()
                    ? new Answer.Away(told(failed))
                    : judged(causes.iterator().next());
        } catch (MailException away) {
            return new Answer.Away(told(away));
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            return new Answer.Refused(told(unfit));
        }
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** A code of 500 or more is the server's last word. */
    private static Answer judged(Exception failed) {
        for (Exception it = failed; it != null; it = it instanceof MessagingException m ? m.getNextException() : null) {
            if (it instanceof AddressException) return new Answer.Refused(told(it));
            var code = code(it);
            if (code > 0) return code >= 500 ? new Answer.Refused(told(it)) : new Answer.Later(told(it));
        }
        return new Answer.Away(told(failed));
    }

    private static int code(Exception it) {
        return switch (it) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    private static String told(Exception it) {
        var message = String.valueOf(it.getMessage()).strip();
        return message.substring(0, Math.min(LONGEST_PROBLEM, message.length()));
    }
}
