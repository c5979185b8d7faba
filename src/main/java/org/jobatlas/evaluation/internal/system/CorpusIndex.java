package org.jobatlas.evaluation.internal.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.CorpusRecord.Kind;
import org.jobatlas.evaluation.internal.input.FolderGuard;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.shared.Progress;
import org.springframework.stereotype.Component;

/** Puts a corpus into the portal's own catalogue and index, exactly as an import does. */
@Component
public class CorpusIndex {

    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long LOOKS_EVERY_MILLIS = 100;

    /**
     * A fixed time, so that nothing depends on the day of the evaluation; postings are a second apart, so that the
     * order is defined.
     */
    private static final Instant LATEST = Instant.parse("2026-01-01T00:00:00Z");

    private final PostingCatalogue catalogue;
    private final UnderstandingProgress progress;
    private final PostingFeatureStore features;
    private final ProfileExtractor profiles;
    private final FolderGuard guard;
    private final PeopleCorpus people;

    CorpusIndex(
            PostingCatalogue catalogue,
            UnderstandingProgress progress,
            PostingFeatureStore features,
            ProfileExtractor profiles,
            FolderGuard guard,
            PeopleCorpus people) {
        this.catalogue = catalogue;
        this.progress = progress;
        this.features = features;
        this.profiles = profiles;
        this.guard = guard;
        this.people = people;
    }

    public IndexedCorpus index(List<CorpusRecord> corpus, Consumer<String> told) {
        guard.claim(corpus);
        List<PostingDraft> drafts = new ArrayList<>();
        for (CorpusRecord document : corpus) {
            drafts.add(draft(document, LATEST.minusSeconds(drafts.size())));
        }
        for (int from = 0; from < drafts.size(); from += BATCH) {
            catalogue.saveAll(drafts.subList(from, Math.min(from + BATCH, drafts.size())));
        }
        awaitIndex();
        long missing = progress.remaining();
        if (missing > 0) {
            told.accept("Computing " + missing + " vectors.");
            try (Progress shown = Progress.of("Computing vectors", "left", told)) {
                progress.catchUp(left -> shown.reached(missing - left, missing, left));
            }
            awaitIndex();
        }
        List<org.jobatlas.job.PostingId> postings = corpus.stream()
                .map(document -> IndexedCorpus.posting(document.id()))
                .toList();
        return new IndexedCorpus(corpus, features.find(postings));
    }

    /** Creates people from the resumes of an indexed corpus, if a system searches people. */
    public void findable(IndexedCorpus corpus, List<CorpusRecord> resumes, Consumer<String> told) {
        told.accept("Making " + resumes.size() + " people who can be found.");
        corpus.found(people.index(resumes));
    }

    private PostingDraft draft(CorpusRecord document, Instant time) {
        if (document.kind() == Kind.RESUME) {
            return resume(document, time);
        }
        PostingDraft.Builder draft = PostingDraft.of(
                        IndexedCorpus.SOURCE, document.id(), title(document), document.text())
                .employer(document.employer())
                .language(document.language())
                .publishedAt(document.publishedAt() == null ? time : document.publishedAt());
        return document.place() == null
                ? draft.build()
                : draft.places(List.of(document.place())).build();
    }

    /** A resume as a document: titles as its title, so that people can be found for a job by the same retrieval. */
    private PostingDraft resume(CorpusRecord document, Instant time) {
        Profile profile = profiles.extract(document.text());
        String title = profile.experience().stream()
                .map(Experience::title)
                .findFirst()
                .orElse(document.title().isEmpty() ? Texts.title(profile.text()) : document.title());
        PostingDraft.Builder draft = PostingDraft.of(IndexedCorpus.SOURCE, document.id(), title, profile.text())
                .language(document.language() == null ? profile.language() : document.language())
                .skills(profile.skills())
                .seniority(profile.seniority())
                .publishedAt(time);
        org.jobatlas.shared.Place place = document.place() == null ? profile.place() : document.place();
        return place == null ? draft.build() : draft.places(List.of(place)).build();
    }

    private static String title(CorpusRecord document) {
        return document.title().isEmpty() ? Texts.title(document.text()) : document.title();
    }

    private void awaitIndex() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (progress.unindexed() > 0) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The index does not catch up.");
                }
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the index catches up", e);
        }
    }
}
