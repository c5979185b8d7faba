package org.jobatlas.demo.internal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.DemoLoader;
import org.jobatlas.demo.internal.text.ResumeContent;
import org.jobatlas.demo.internal.text.ResumeWriter;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.learning.SimulationWorld;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The demo catalogue and generated people, for simulations. */
@Service
@PreAuthorize("hasRole('SYSTEM')")
class InventedWorld implements SimulationWorld {

    private static final long INDEXING_AT_MOST_MINUTES = 10;

    private final DemoLoader loader;
    private final DemoCatalogue catalogue;
    private final UnderstandingProgress progress;

    InventedWorld(DemoLoader loader, DemoCatalogue catalogue, UnderstandingProgress progress) {
        this.loader = loader;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    @Override
    public List<PostingId> prepare(int most) {
        List<PostingDraft> drafts = catalogue.postings().stream().limit(most).toList();
        loader.load(drafts);
        if (progress.remaining() > 0) {
            progress.catchUp(left -> {});
        }
        awaitIndex();
        return drafts.stream()
                .map(posting -> PostingId.of(posting.source(), posting.sourceId()))
                .toList();
    }

    private void awaitIndex() {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(INDEXING_AT_MOST_MINUTES);
        try {
            while (progress.unindexed() > 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The index does not catch up.");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the index catches up", e);
        }
    }

    @Override
    public List<String> resumes(int count, long seed) {
        ResumeWriter writer = new ResumeWriter();
        return LongStream.range(0, count)
                .mapToObj(number -> text(writer.write(seed * 1_000_003 + number)))
                .toList();
    }

    private static String text(ResumeContent resume) {
        Stream<String> head = Stream.concat(
                Stream.of(resume.person().name(), resume.person().title()), resume.person().contact().stream());
        Stream<String> jobs = resume.jobs().stream()
                .flatMap(job -> Stream.concat(
                        Stream.of(job.title() + ", " + job.employer(), job.period()), job.points().stream()));
        return Stream.of(
                        head,
                        Stream.of("", resume.headings().getOrDefault("summary", "Profile"), resume.summary(), ""),
                        Stream.of(resume.headings().getOrDefault("jobs", "Work experience")),
                        jobs,
                        Stream.of("", resume.headings().getOrDefault("education", "Education")),
                        resume.education().stream(),
                        Stream.of("", resume.headings().getOrDefault("skills", "Skills")),
                        Stream.of(String.join(", ", resume.lists().skills())),
                        Stream.of("", resume.headings().getOrDefault("more", "Languages")),
                        resume.lists().more().stream())
                .flatMap(lines -> lines)
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
