package org.jobatlas.recommendation.ui.resume;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private final ResumeService resumes = mock();
    private final ProfileService profiles = mock();
    private final CurrentAccount current = mock();
    private final Consents consents = mock();
    private final Keeping keeping =
            new Keeping(mock(Recommendations.class), resumes, profiles, mock(ProfileEditor.class), current, consents);

    @Test
    void aKeptResumeIsUnderstoodInTheTurnOfWhoeverWaitsForIt() {
        ReadingTurn turn = ReadingTurn.of("session", "network", before -> {});
        ResumeId resume = new ResumeId(UUID.randomUUID());
        ResumeFile file = new ResumeFile("cv.txt", new byte[] {1});
        when(current.has(Role.SEEKER)).thenReturn(true);
        when(current.find()).thenReturn(Optional.of(new AccountId(UUID.randomUUID())));
        when(consents.isGiven(any(), any())).thenReturn(true);
        when(resumes.store(file, turn)).thenReturn(resume);
        when(profiles.findLatest()).thenReturn(Optional.empty());
        when(profiles.findFor(resume, turn)).thenThrow(new CancellationException("left"));
        Drop drop = new Drop(file, false, RecommendationSettings.DEFAULT);
        assertThatThrownBy(() -> keeping.read(drop, turn, stage -> {})).isInstanceOf(CancellationException.class);
    }
}
