package org.jobatlas.demo.internal;

import java.nio.charset.StandardCharsets;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.Role;
import org.jobatlas.demo.internal.text.Content;
import org.jobatlas.demo.internal.text.ResumeContent;
import org.jobatlas.demo.internal.text.ResumeWriter;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Invented seekers who consent to being found, so that people search finds somebody. */
@Component
class DemoFindable {

    private static final Logger log = LoggerFactory.getLogger(DemoFindable.class);
    private static final int PEOPLE = 36;
    private static final long SEED = 7_300;

    private final DemoPeople people;
    private final ResumeService resumes;
    private final Consents consents;

    DemoFindable(DemoPeople people, ResumeService resumes, Consents consents) {
        this.people = people;
        this.resumes = resumes;
        this.consents = consents;
    }

    /** Called with system rights; seekers who already exist are left unchanged. */
    void come() {
        ResumeWriter writer = new ResumeWriter();
        try {
            for (int i = 0; i < PEOPLE; i++) {
                ResumeContent resume = writer.write(SEED + i, Content.FIELDS.get(i % Content.FIELDS.size()));
                people.invent(resume.person().name(), Role.SEEKER)
                        .ifPresent(seeker -> people.act(seeker, () -> agree(resume)));
            }
        } catch (RuntimeException e) {
            log.warn("Not all people of the demo can be found", e);
        }
    }

    private void agree(ResumeContent resume) {
        resumes.store(new ResumeFile("resume.txt", resume.text().getBytes(StandardCharsets.UTF_8)));
        consents.answer(Use.BEING_FOUND, true);
    }
}
