package org.jobatlas.mail.internal;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not sent.
 *
 * @param isFinal whether the mail server refused it permanently, by a code from 500 on
 * @param text the reason, without the recipient's address, which mail servers tend to repeat
 */
record Failure(boolean isFinal, String text) {

    private static final int PERMANENT = 500;
    private static final int LONGEST = 500;

    static Failure of(RuntimeException thrown, EmailAddress recipient) {
        var text = thrown.getClass().getSimpleName() + ": " + deepest(thrown).getMessage();
        var anonymous = text.replaceAll("(?i)" + Pattern.quote(recipient.value()), "(recipient)")
                .replaceAll("\\p{Cntrl}", " ");
        return new Failure(isPermanent(thrown), anonymous.substring(0, Math.min(anonymous.length(), LONGEST)));
    }

    private static boolean isPermanent(RuntimeException thrown) {
        if (thrown instanceof MailSendException sending) {
            for (var failed : sending.getMessageExceptions()) {
                if (isPermanent(failed)) {
                    return true;
                }
            }
        }
        return isPermanent(thrown.getCause());
    }

    private static boolean isPermanent(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> false;
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= PERMANENT;
            case SMTPSendFailedException refused when refused.getReturnCode() >= PERMANENT -> true;
            case MessagingException more -> isPermanent(more.getNextException());
            default -> isPermanent(cause.getCause());
        };
    }

    private static Throwable deepest(Throwable thrown) {
        var deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
