package org.jobatlas.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.SampleResumes;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives the demo seeker a resume, saved jobs, searches and applications. */
@Component
class DemoSeeker {

    private static final Logger log = LoggerFactory.getLogger(DemoSeeker.class);
    private static final String RESUME = "nurse";
    private static final String PLACE = "Leeds";
    private static final List<String> SEARCHES = List.of("emergency nurse", "nurse leeds", "practice nurse");
    private static final int SAVED = 4;

    private final SampleResumes samples;
    private final ResumeService resumes;
    private final SavedPostings saved;
    private final Feedback feedback;
    private final OwnApplications applications;
    private final DemoCatalogue catalogue;
    private final Clock clock;

    DemoSeeker(
            SampleResumes samples,
            ResumeService resumes,
            SavedPostings saved,
            Feedback feedback,
            OwnApplications applications,
            DemoCatalogue catalogue,
            Clock clock) {
        this.samples = samples;
        this.resumes = resumes;
        this.saved = saved;
        this.feedback = feedback;
        this.applications = applications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Called as the seeker; existing data is left unchanged. */
    void settleIn() {
        try {
            if (!resumes.list().isEmpty()) {
                return;
            }
            String name = samples.list().stream()
                    .filter(sample -> sample.id().equals(RESUME))
                    .findFirst()
                    .orElseThrow()
                    .fileName();
            List<PostingId> nursing = catalogue.postings().stream()
                    .filter(posting -> posting.title().contains("Nurse"))
                    .filter(DemoSeeker::near)
                    .map(posting -> PostingId.of(posting.source(), posting.sourceId()))
                    .limit(SAVED)
                    .toList();
            nursing.forEach(posting -> saved.save(posting, true));
            SEARCHES.forEach(words -> search(words, nursing));
            note("Triage Nurse", "Ravenholt Urgent Care", OutsideApplication.Status.INTERVIEW, 9);
            note("Staff Nurse, Cardiology", "Alderbrook Hospital", OutsideApplication.Status.APPLIED, 3);
            // last, as it says that all was done
            resumes.store(new ResumeFile(name, samples.content(RESUME)));
        } catch (RuntimeException e) {
            log.warn("The demo seeker starts without a resume", e);
        }
    }

    private static boolean near(PostingDraft posting) {
        return posting.places().stream().anyMatch(place -> place.name().equals(PLACE));
    }

    private void note(String title, String employer, OutsideApplication.Status status, int daysAgo) {
        applications.note(new OutsideApplication(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                title,
                employer,
                "",
                LocalDate.now(clock).minusDays(daysAgo),
                status,
                ""));
    }

    private void search(String words, List<PostingId> hits) {
        String asked = """
            {"text":"%s","filters":{"fields":[],"remote":[],"employmentTypes":[],"seniorities":[],"languages":[]},\
            "sort":"RELEVANCE","offset":0,"limit":20,"asTyped":false}\
            """.formatted(words);
        feedback.recordShown(new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.SEARCH,
                "demo",
                new ListOrigin(Map.of(), null, hits.size(), asked, null, List.of()),
                List.of(),
                IntStream.range(0, hits.size())
                        .mapToObj(i -> ShownItem.hit(i + 1, hits.get(i)))
                        .toList()));
    }
}
