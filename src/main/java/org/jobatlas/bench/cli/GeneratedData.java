package org.jobatlas.bench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.demo.InventedResumes;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.Progress;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the data folder once with generated postings, and generates resumes. */
@Component
@Profile("command")
class GeneratedData {

    private static final long SEED = 25;
    private static final int BATCH = 200;
    private static final long INDEXING_AT_MOST_MINUTES = 30;

    private final DemoCatalogue demo;
    private final PostingCatalogue catalogue;
    private final UnderstandingProgress progress;
    private final Recommendations recommendations;

    GeneratedData(
            DemoCatalogue demo,
            PostingCatalogue catalogue,
            UnderstandingProgress progress,
            Recommendations recommendations) {
        this.demo = demo;
        this.catalogue = catalogue;
        this.progress = progress;
        this.recommendations = recommendations;
    }

    /** Ensures at least this number of postings, with vectors and indexed; existing ones are reused. */
    BenchmarkData prepare(int postings, int pairs) {
        if (catalogue.countPublished() < postings) {
            System.err.printf("Inventing %,d postings ...%n", postings);
            save(demo.postings(postings, SEED));
        }
        long missing = progress.remaining();
        if (missing > 0) {
            System.err.printf("Computing %,d vectors, once ...%n", missing);
            try (Progress shown = Progress.of("Computing vectors", "left", GeneratedData::tell)) {
                progress.catchUp(left -> shown.reached(missing - left, missing, left));
            }
        }
        Generated data = new Generated((int) catalogue.countPublished(), pairs);
        data.awaitIndex();
        return data;
    }

    private static void tell(String line) {
        System.err.println(line);
    }

    private void save(List<PostingDraft> drafts) {
        try (Progress shown = Progress.of("Saving", "postings", GeneratedData::tell)) {
            for (int from = 0; from < drafts.size(); from += BATCH) {
                int to = Math.min(from + BATCH, drafts.size());
                catalogue.saveAll(drafts.subList(from, to));
                shown.reached(to, drafts.size(), to);
            }
        }
    }

    private void awaitIndexed() {
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

    private final class Generated implements BenchmarkData {

        private final InventedResumes invented = new InventedResumes();
        private final List<byte[]> files = new ArrayList<>();
        private final List<float[]> vectors = new ArrayList<>();
        private final int postings;
        private final int pairs;

        Generated(int postings, int pairs) {
            this.postings = postings;
            this.pairs = pairs;
        }

        @Override
        public int postings() {
            return postings;
        }

        @Override
        public int pairs() {
            return pairs;
        }

        @Override
        public List<byte[]> resumes(int count) {
            while (files.size() < count) {
                files.add(invented.pdf(SEED + files.size()));
            }
            return List.copyOf(files.subList(0, count));
        }

        @Override
        public List<String> typed() {
            try {
                return new ClassPathResource("bench/queries.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<float[]> resumeVectors(int count) {
            List<byte[]> resumes = resumes(count);
            while (vectors.size() < count) {
                ResumeFile file = new ResumeFile("resume.pdf", resumes.get(vectors.size()));
                vectors.add(recommendations.read(file, stage -> {}).vector());
            }
            return List.copyOf(vectors.subList(0, count));
        }

        @Override
        public void awaitIndex() {
            awaitIndexed();
        }
    }
}
