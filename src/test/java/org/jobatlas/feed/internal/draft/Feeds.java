package org.jobatlas.feed.internal.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.internal.file.FeedFile;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;

/** Reads files the way an import does, up to what would be saved. */
public final class Feeds {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    public static final String LONG_ENOUGH = "You will mend clocks of every kind in our old workshop.";

    private Feeds() {}

    public static Outcome read(Path file, ImportOptions options) {
        return read(file, options, vocabularies());
    }

    private static Outcome read(Path file, ImportOptions options, DraftReader.Vocabularies vocabularies) {
        try (FeedFile feed = FeedFile.open(file, options.format())) {
            DraftReader reader = new DraftReader(
                    options, options.source() == null ? baseName(file) : options.source(), vocabularies, NOW);
            reader.setMonthFirst(feed.isMonthFirst());
            List<PostingDraft> drafts = new ArrayList<>();
            List<FeedEntry.Rejected> rejected = new ArrayList<>();
            feed.read(reader.columns(), entry -> {
                switch (reader.read(entry)) {
                    case ReadRow read -> drafts.add(read.draft());
                    case FeedEntry.Rejected reject -> rejected.add(reject);
                }
            });
            return new Outcome(drafts, rejected, reader.expired());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baseName(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.\\w+$", "");
    }

    public static DraftReader.Vocabularies vocabularies() {
        return vocabularies(new OneTown());
    }

    private static DraftReader.Vocabularies vocabularies(Gazetteer gazetteer) {
        return new DraftReader.Vocabularies(
                gazetteer, new OneSkill(), code -> Optional.of("isco-" + code.charAt(0)), text -> Optional.empty());
    }

    public static Outcome read(Path folder, String name, String content) {
        return read(write(folder, name, content), ImportOptions.DEFAULT);
    }

    public static Outcome read(Path folder, String name, String content, Gazetteer gazetteer) {
        return read(write(folder, name, content), ImportOptions.DEFAULT, vocabularies(gazetteer));
    }

    public static Outcome read(Path file, ImportOptions options, Gazetteer gazetteer) {
        return read(file, options, vocabularies(gazetteer));
    }

    public static Path write(Path folder, String name, String content) {
        try {
            return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Outcome(List<PostingDraft> drafts, List<FeedEntry.Rejected> rejected, int expired) {

        public PostingDraft only() {
            if (drafts.size() != 1) {
                throw new AssertionError(drafts.size() + " postings, rejected: " + rejected);
            }
            return drafts.getFirst();
        }
    }

    /** Knows Leeds. */
    private static final class OneTown implements Gazetteer {

        private static final Place LEEDS = new Place("Leeds", "England", "GB", new GeoPoint(53.8, -1.55));

        @Override
        public Optional<Place> find(String text) {
            return text.startsWith("Leeds") ? Optional.of(LEEDS) : Optional.empty();
        }

        @Override
        public List<Place> complete(String typed, int limit) {
            return List.of();
        }

        @Override
        public Optional<Place> firstIn(String text) {
            return text.contains("Leeds") ? Optional.of(LEEDS) : Optional.empty();
        }
    }

    /** Knows Java. */
    private static final class OneSkill implements Taxonomy {

        @Override
        public List<FieldOfWork> fields() {
            return List.of();
        }

        @Override
        public Optional<FieldOfWork> findField(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Skill> findSkill(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Occupation> findOccupation(String id) {
            return Optional.empty();
        }

        @Override
        public List<TermMatch> skillsIn(String text) {
            int start = text.toLowerCase(Locale.ROOT).indexOf("java");
            return start < 0 ? List.of() : List.of(new TermMatch("java", start, start + 4));
        }

        @Override
        public List<TermMatch> occupationsIn(String text) {
            return List.of();
        }

        @Override
        public Optional<Skill> skillNamed(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Occupation> occupationNamed(String name) {
            return Optional.empty();
        }

        @Override
        public List<Skill> completeSkill(String typed, Locale locale, int limit) {
            return List.of();
        }

        @Override
        public List<Occupation> completeOccupation(String typed, Locale locale, int limit) {
            return List.of();
        }
    }
}
