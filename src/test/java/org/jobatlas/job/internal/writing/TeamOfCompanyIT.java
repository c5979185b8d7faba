package org.jobatlas.job.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.InvitationOffer;
import org.jobatlas.employer.LastOwnerException;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.mail.Letter;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.LetterWriter;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.testing.NotedSecurity;
import org.jobatlas.testing.SomePeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TeamOfCompanyIT extends OwnWritingCase {

    private static final EmailAddress TERN = new EmailAddress("tern@example.org");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private CompanyTeam team;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private NotedSecurity noted;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private List<LetterWriter<?>> writers;

    @Test
    void anInvitationIsGoodForItsAddressAlone() {
        EmailAddress invited = new EmailAddress(stranger + "@example.org");
        team.invite(company, invited, Rights.MEMBER);
        String secret = secretOfTheLastLetter();
        AccountId finder = new AccountId(UUID.randomUUID());
        signIn(finder);
        assertThat(team.findInvited(secret))
                .contains(new InvitationOffer.SomebodyElses(invited.value().charAt(0) + "…@example.org"));
        assertThatThrownBy(() -> team.accept(secret)).isInstanceOf(AccessDeniedException.class);
        assertThat(noted.kinds()).endsWith(Kind.COMPANY_INVITED, Kind.INVITATION_REFUSED);
        assertThat(people.grants()).extracting(SomePeople.Grant::account).doesNotContain(finder);
        signIn(stranger);
        assertThat(team.findInvited(secret)).get().isInstanceOf(InvitationOffer.Yours.class);
        team.accept(secret);
        assertThat(team.ownRights(company)).contains(Rights.MEMBER);
        assertThat(noted.kinds()).endsWith(Kind.COMPANY_JOINED);
        assertThatThrownBy(() -> team.accept(secret)).isInstanceOf(LinkExpiredException.class);
        assertThat(team.findInvited(secret)).isEmpty();
    }

    @Test
    void anInvitationEndsWithItsTimeAndWhenItIsWithdrawnOrReplaced() {
        EmailAddress invited = new EmailAddress(stranger + "@example.org");
        team.invite(company, invited, Rights.MEMBER);
        String first = secretOfTheLastLetter();
        clock.advance(Duration.ofHours(2));
        team.invite(company, invited, Rights.MEMBER);
        String second = secretOfTheLastLetter();
        signIn(stranger);
        assertThat(team.findInvited(first)).isEmpty();
        assertThat(team.findInvited(second)).isPresent();
        clock.advance(Duration.ofDays(15));
        assertThatThrownBy(() -> team.accept(second)).isInstanceOf(LinkExpiredException.class);
    }

    @SuppressWarnings("unchecked")
    private String secretOfTheLastLetter() {
        SomePeople.Posted posted = people.letters().getLast();
        LetterWriter<LetterRequest> writer = (LetterWriter<LetterRequest>) writers.stream()
                .filter(each -> each.request().isInstance(posted.request()))
                .findFirst()
                .orElseThrow();
        String link = writer.write(posted.request(), posted.recipient(), Locale.ENGLISH)
                .flatMap(Letter::action)
                .orElseThrow()
                .link()
                .toString();
        return link.substring(link.indexOf('=') + 1);
    }

    @Test
    void nobodyGetsALetterAgainAndAgain() {
        team.invite(company, TERN, Rights.MEMBER);
        assertThatThrownBy(() -> team.invite(company, TERN, Rights.MEMBER))
                .isInstanceOf(TooManyRequestsException.class);
        team.invitations(company).forEach(open -> team.withdraw(company, open.id()));
        assertThat(team.invitations(company)).isEmpty();
        assertThatThrownBy(() -> team.invite(company, TERN, Rights.OWNER)).isInstanceOf(TooManyRequestsException.class);
        assertThat(people.letters()).hasSize(1);
        clock.advance(Duration.ofHours(2));
        team.invite(company, TERN, Rights.OWNER);
        assertThat(team.invitations(company)).extracting(TeamInvitation::rights).containsExactly(Rights.OWNER);
    }

    @Test
    void aCompanySendsThirtyInvitationsADay() {
        for (int i = 0; i < 30; i++) {
            team.invite(company, new EmailAddress("gull" + i + "@example.org"), Rights.MEMBER);
        }
        assertThatThrownBy(() -> team.invite(company, TERN, Rights.MEMBER))
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(people.letters()).hasSize(30);
    }

    @Test
    void aCompanyIsNeverWithoutAnOwner() {
        team.assign(company, colleague, Rights.MEMBER);
        assertThatThrownBy(() -> team.remove(company, recruiter)).isInstanceOf(LastOwnerException.class);
        assertThatThrownBy(() -> team.assign(company, recruiter, Rights.MEMBER)).isInstanceOf(LastOwnerException.class);
        signIn(colleague);
        assertThatThrownBy(() -> team.invite(company, TERN, Rights.OWNER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> team.assign(company, colleague, Rights.OWNER))
                .isInstanceOf(AccessDeniedException.class);
        team.remove(company, colleague);
        assertThatThrownBy(() -> team.members(company)).isInstanceOf(AccessDeniedException.class);
    }
}
