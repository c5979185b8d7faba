package org.jobatlas.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.mail.internal.MailSlice.Offer;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;

/** What stands in a letter, and what a stranger cannot make stand there. */
class LetterWordingIT extends MailIntegration {

    @Test
    void whatAStrangerTypedBecomesNoHeader() throws Exception {
        var attack = "Nurse\r\nBcc: other@example.org\r\n\r\nbody\u2028\u0085Cc: third@example.org";
        post(new Offer(attack, Optional.of("Ada\r\nReply-To: x@example.org")));
        delivery.deliverDue();
        var letter = received().getFirst();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("Cc")).isNull();
        assertThat(letter.getHeader("Reply-To")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject())
                .startsWith("Nurse  Bcc: other@example.org")
                .doesNotContain("\r", "\n");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noAddressWithALineBreakExists() {
        assertThat(EmailAddress.parse("a@example.org\r\nBcc: b@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@example.org,b@example.org")).isEmpty();
        assertThat(EmailAddress.parse("\"a\r\nBcc: b\"@example.org")).isEmpty();
    }

    @Test
    void markupInWordsIsShownAndNotObeyed() throws Exception {
        post(new Offer("Nurse & <i>co</i>", Optional.of("<img src=x>")));
        delivery.deliverDue();
        var html = part(received().getFirst(), 1);
        assertThat(html)
                .contains("&lt;img src=x&gt;", "Before &lt;b&gt;", "a=b&amp;c=d", "Look &amp; see")
                .doesNotContain("<img", "<b>", "<i>");
        assertThat(part(received().getFirst(), 0))
                .contains("Hello <img src=x>,", "https://jobs.example/jobs/1?a=b&c=d");
    }

    @Test
    void theTemplateSpeaksTheLanguageOfTheReader() throws Exception {
        transaction.executeWithoutResult(
                status -> mail.post(reader, Locale.of("sv", "SE"), new Offer("Sjuksköterska", Optional.of("Åsa"))));
        delivery.deliverDue();
        assertThat(part(received().getFirst(), 0)).startsWith("Hej Åsa,");
        assertThat(part(received().getFirst(), 1)).contains("<html lang=\"sv\">");
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakGetsEnglishThatSaysSo() throws Exception {
        transaction.executeWithoutResult(status -> mail.post(reader, Locale.ITALIAN, offer("Nurse")));
        delivery.deliverDue();
        assertThat(part(received().getFirst(), 1)).contains("<html lang=\"en\">", "Hello,");
    }
}
