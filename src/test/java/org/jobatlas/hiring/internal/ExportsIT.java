package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An export holds what people shared: it is there no longer than they are, and no longer than its day. */
@SuppressWarnings("NullAway.Init")
class ExportsIT extends HiringCase {

    @Autowired
    private ApplicantExports exports;

    @Autowired
    private ExportRows rows;

    @Autowired
    private ApplicationData data;

    @Autowired
    private AdjustableClock clock;

    @Test
    void whoeverWithdrawsIsInNoExportAnyMore() throws Exception {
        ApplicationId id = applied();
        UUID export = exported();
        asSeeker();
        own.withdraw(id);
        gone(export);
    }

    @Test
    void whoeverIsErasedIsInNoExportAnyMore() throws Exception {
        applied();
        UUID export = exported();
        SystemRights.run(() -> data.erase(seeker));
        gone(export);
    }

    @Test
    void anAccountThatVanishesByOtherMeansTakesTheExportAlongToo() throws Exception {
        applied();
        UUID export = exported();
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        asRecruiter();
        assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExportThatIsFinishedAfterSomebodyWithdrewIsNotKept() {
        ApplicationId id = applied();
        UUID export = rows.start(posting, recruiter, List.of(id));
        asSeeker();
        own.withdraw(id);
        rows.finish(export, recruiter, new byte[] {1});
        gone(export);
    }

    @Test
    void afterADayItIsNeitherGivenOutNorKept() throws Exception {
        applied();
        UUID export = exported();
        clock.advance(Duration.ofDays(1));
        try {
            assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
            rows.forgetOld();
            gone(export);
        } finally {
            clock.advance(Duration.ofDays(-1));
        }
    }

    private UUID exported() throws InterruptedException {
        asRecruiter();
        UUID id = exports.start(posting).id();
        for (int i = 0; i < 200 && !exports.progress(id).ready(); i++) {
            Thread.sleep(50);
        }
        assertThat(exports.file(id)).isPresent();
        return id;
    }

    private void gone(UUID export) {
        asRecruiter();
        assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.sql("select count(*) from sealed_document where account_id = ?")
                        .param(recruiter.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from applicant_export where id = ?")
                        .param(export)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
