package org.jobatlas.learning.internal.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.LabelledPostings;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.CorrectedProfiles;
import org.jobatlas.taxonomy.FieldExample;
import org.jobatlas.taxonomy.FieldScores;
import org.springframework.stereotype.Component;

/**
 * Collects labels of fields of work. An answer "not my field" is taken as evidence against the less certain of two
 * readings: that of the posting if it is in the person's own field, else that of the resume.
 */
@Component
class LessonReading {

    private static final int MOST_POSTINGS = 3_000;

    /** A field counts as chosen if it has at least this share of the strongest. */
    private static final double CHOSEN = 0.75;

    private final CorrectedProfiles profiles;
    private final LabelledPostings labelled;
    private final FeedbackLog log;
    private final PostingFeatureStore postings;

    LessonReading(
            CorrectedProfiles profiles, LabelledPostings labelled, FeedbackLog log, PostingFeatureStore postings) {
        this.profiles = profiles;
        this.labelled = labelled;
        this.log = log;
        this.postings = postings;
    }

    /**
     * The labels of a period.
     *
     * @param fields fields that the classifier can predict
     */
    Lessons read(Instant since, Instant until, List<String> fields) {
        Reading reading = new Reading(Set.copyOf(fields), new ArrayList<>());
        labelled.newest(since, until, MOST_POSTINGS).forEach(reading::add);
        profiles.read(since, until, reading::add);
        log.readAccepted(since, until, reading::add);
        return new Lessons(reading.lessons());
    }

    private final class Reading {

        private final Set<String> fields;
        private final List<Lesson> lessons;

        Reading(Set<String> fields, List<Lesson> lessons) {
            this.fields = fields;
            this.lessons = lessons;
        }

        List<Lesson> lessons() {
            return lessons;
        }

        void add(LabelledPostings.Labelled posting) {
            String employer =
                    Objects.requireNonNullElse(posting.employer(), posting.id().toString());
            add(
                    new Lesson(
                            employer,
                            posting.at(),
                            Lesson.Kind.POSTING,
                            posting.language(),
                            example(posting.vector(), Set.of(posting.field()), Lesson.Kind.POSTING)),
                    posting.field());
        }

        void add(CorrectedProfiles.Corrected resume) {
            Set<String> chosen = chosen(resume.chosen());
            if (!chosen.isEmpty()) {
                lessons.add(new Lesson(
                        resume.person().toString(),
                        resume.at(),
                        Lesson.Kind.RESUME,
                        resume.language(),
                        example(resume.vector(), chosen, Lesson.Kind.RESUME)));
            }
        }

        private Set<String> chosen(FieldScores scores) {
            double most = scores.probabilities().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return scores.probabilities().entrySet().stream()
                    .filter(entry -> entry.getValue() >= CHOSEN * most && fields.contains(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        void add(AcceptedList accepted) {
            LoggedList list = accepted.list();
            UUID person = list.person();
            if (!accepted.consented() || person == null) {
                return;
            }
            for (LoggedList.Interaction answer : list.answers()) {
                if (answer.kind() == InteractionKind.NOT_RELEVANT && answer.reason() == Reason.WRONG_FIELD) {
                    PostingId id = new PostingId(answer.posting());
                    PostingFeatures posting = postings.find(List.of(id)).get(id);
                    if (posting != null) {
                        addAnswer(list, posting, answer.at());
                    }
                }
            }
        }

        private void addAnswer(LoggedList list, PostingFeatures posting, Instant at) {
            String field = posting.field();
            boolean own = list.origin().fields().stream().limit(1).anyMatch(first -> first.equals(field));
            float[] misread = own ? posting.vector() : list.origin().sought();
            if (field != null && misread != null) {
                Set<String> others = new HashSet<>(fields);
                others.remove(field);
                add(
                        new Lesson(
                                String.valueOf(list.person()),
                                at,
                                Lesson.Kind.ANSWER,
                                null,
                                example(misread, others, Lesson.Kind.ANSWER)),
                        field);
            }
        }

        private void add(Lesson lesson, String about) {
            if (fields.contains(about)) {
                lessons.add(lesson);
            }
        }
    }

    private static FieldExample example(float[] vector, Set<String> right, Lesson.Kind kind) {
        return new FieldExample(vector, right, kind.weight());
    }
}
