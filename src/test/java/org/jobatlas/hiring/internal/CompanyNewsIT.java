package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.news.CompanyNews;
import org.jobatlas.hiring.internal.news.NewsLetter;
import org.jobatlas.mail.Letter;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recruiters hear of what applicants did, once a day at most, in numbers alone. */
@SuppressWarnings("NullAway.Init")
class CompanyNewsIT extends HiringCase {

    @Autowired
    private CompanyNews news;

    @Autowired
    private Consents consents;

    @Autowired
    private NewsLetter letter;

    @Autowired
    private HiringSlice.Posted mail;

    @Autowired
    private AdjustableClock clock;

    @Test
    void whoAppliedWroteOrLeftIsToldToEveryRecruiterOnceADay() {
        ApplicationId id = applied();
        assertThat(own.write(id, "When may I come?")).isTrue();
        // one for each of the two recruiters
        assertThat(told()).hasSize(2).containsOnly(request(1, 1, 0));
        asRecruiter();
        applicants.get(id);
        pipelines.move(new Move(List.of(Move.Seen.of(card())), Stage.INTERVIEW, null));
        clock.advance(Duration.ofHours(1));
        asSeeker();
        own.withdraw(id);
        assertThat(told()).isEmpty();
        clock.advance(Duration.ofHours(20));
        assertThat(told()).hasSize(2).containsOnly(request(0, 0, 1));
        clock.advance(Duration.ofDays(1));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoeverWantsNoLettersGetsNone() {
        asRecruiter();
        consents.answer(Use.LETTERS, false);
        asSeeker();
        ApplicationId id = applied();
        assertThat(told()).as("to the other of the two recruiters").hasSize(1);
        asSeeker();
        consents.answer(Use.LETTERS, false);
        mail.letters().clear();
        asRecruiter();
        applicants.get(id);
        pipelines.move(new Move(List.of(Move.Seen.of(card())), Stage.INTERVIEW, null));
        assertThat(mail.letters()).as("about the move").isEmpty();
    }

    @Test
    void theLetterSaysNumbersAndNobodysName() {
        Letter written = letter.write(
                        request(1, 2, 0), EmailAddress.parse("r@example.org").orElseThrow(), Locale.ENGLISH)
                .orElseThrow();
        assertThat(written.before()).containsExactly("One person applied.", "2 messages wait for an answer.");
        assertThat(written.action())
                .map(action -> action.link().getPath())
                .isEqualTo(Optional.of("/recruiter/applicants"));
    }

    private NewsLetter.Request request(int applied, int written, int withdrawn) {
        return new NewsLetter.Request(company.value(), applied, written, withdrawn);
    }

    private List<NewsLetter.Request> told() {
        mail.letters().clear();
        news.tell();
        return mail.letters().stream()
                .filter(NewsLetter.Request.class::isInstance)
                .map(NewsLetter.Request.class::cast)
                .filter(request -> request.company().equals(company.value()))
                .toList();
    }
}
