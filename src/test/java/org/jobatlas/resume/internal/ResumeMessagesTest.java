package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResumeMessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceInBothLanguages(Reason reason) {
        String key = new UnreadableResumeException(reason, "").messageKey();
        String english =
                ResourceBundle.getBundle("messages/resume", Locale.ROOT).getString(key);
        String swedish =
                ResourceBundle.getBundle("messages/resume", Locale.of("sv")).getString(key);
        assertThat(english).endsWith(".").isNotEqualTo(swedish);
    }
}
