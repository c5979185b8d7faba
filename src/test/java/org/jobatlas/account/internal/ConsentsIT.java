package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class ConsentsIT extends AccountIntegration {

    @Autowired
    private Consents consents;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Accounts people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingButMatchingAndLettersHoldsUnasked() {
        var id = account(somebody(), Role.SEEKER);
        assertThat(as(id, consents::own))
                .filteredOn(Consent::given)
                .extracting(Consent::use)
                .containsExactly(Use.MATCHING, Use.LETTERS);
        assertThat(as(id, consents::own)).extracting(Consent::since).containsOnly(Optional.<Instant>empty());
    }

    @Test
    void whatWasTakenBackNoLongerCountsAtOnce() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> answer(Use.TRAINING, true));
        assertThat(agrees(id, Use.TRAINING)).isTrue();
        as(id, () -> answer(Use.TRAINING, false));
        assertThat(agrees(id, Use.TRAINING)).isFalse();
        assertThat(SystemRights.call(() -> consents.givers(Use.TRAINING))).doesNotContain(id);
    }

    @Test
    void everyAnswerIsKeptWithTheTextThatWasSeen() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> answer(Use.BEING_FOUND, true));
        as(id, () -> answer(Use.BEING_FOUND, false));
        assertThat(jdbc.sql("select given::text || text_version from consent where account_id = ? order by id")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("true1", "false1");
    }

    @Test
    void aYesToAnOlderTextCountsNoLonger() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> answer(Use.TRAINING, true));
        jdbc.sql("update consent set text_version = 0 where account_id = ?")
                .param(id.value())
                .update();
        assertThat(agrees(id, Use.TRAINING)).isFalse();
        assertThat(as(id, consents::own))
                .filteredOn(Consent::given)
                .extracting(Consent::use)
                .containsExactly(Use.MATCHING, Use.LETTERS);
    }

    @Test
    void aSuspendedPersonAgreesToNothing() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> answer(Use.BEING_FOUND, true));
        as(account(somebody(), Role.ADMINISTRATOR), () -> {
            people.suspend(id);
            return true;
        });
        assertThat(agrees(id, Use.BEING_FOUND)).isFalse();
        assertThat(SystemRights.call(() -> consents.givers(Use.BEING_FOUND))).doesNotContain(id);
    }

    @Test
    void consentGoesWithTheAccount() {
        var id = account(somebody(), Role.SEEKER);
        as(id, () -> answer(Use.TRAINING, true));
        as(id, () -> {
            own.delete(PASSWORD);
            return true;
        });
        assertThat(agrees(id, Use.MATCHING)).isFalse();
        assertThat(jdbc.sql("select count(*) from consent where account_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void othersCannotAskWhoAgreed() {
        var id = account(somebody(), Role.SEEKER);
        var recruiter = account(somebody(), Role.RECRUITER);
        assertThatThrownBy(() -> as(recruiter, () -> consents.isGiven(id, Use.BEING_FOUND)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(recruiter, () -> consents.givers(Use.BEING_FOUND)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(consents::own).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private boolean answer(Use use, boolean given) {
        consents.answer(use, given);
        return given;
    }

    private boolean agrees(AccountId id, Use use) {
        return SystemRights.call(() -> consents.isGiven(id, use));
    }

    private <T> T as(AccountId id, Supplier<T> action) {
        var principal = accounts.findById(id.value()).orElseThrow().principal();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
