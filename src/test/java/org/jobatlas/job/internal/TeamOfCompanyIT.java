package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyTeam;
import org.jobatlas.employer.LastOwnerException;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TeamOfCompanyIT extends OwnWritingCase {

    private static final EmailAddress TERN = new EmailAddress("tern@example.org");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private CompanyTeam team;

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
