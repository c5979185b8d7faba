package org.jobatlas.evaluation.internal.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.PersonId;
import org.jobatlas.ranking.Vectors;
import org.jspecify.annotations.Nullable;

/** A corpus in the index, by its own ids and by those of the portal. */
public final class IndexedCorpus {

    static final String SOURCE = "evaluation";
    private static final String NO_DOMAIN = "";

    private final Map<String, CorpusRecord> records = new LinkedHashMap<>();
    private final Map<PostingId, String> ids = new LinkedHashMap<>();
    private final Map<PostingId, PostingFeatures> features;
    private final Map<PersonId, String> people = new LinkedHashMap<>();

    IndexedCorpus(List<CorpusRecord> corpus, Map<PostingId, PostingFeatures> features) {
        corpus.forEach(document -> {
            records.put(document.id(), document);
            ids.put(posting(document.id()), document.id());
        });
        this.features = Map.copyOf(features);
    }

    static PostingId posting(String document) {
        return PostingId.of(SOURCE, document);
    }

    /** Ids of all documents, in the order of the corpus. */
    public List<String> documents() {
        return List.copyOf(records.keySet());
    }

    boolean contains(String document) {
        return records.containsKey(document);
    }

    public List<PostingId> postings() {
        return List.copyOf(ids.keySet());
    }

    /** The ids that the corpus gives to postings. */
    public List<String> documents(List<PostingId> postings) {
        return postings.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    /** The ids that the corpus gives to people. */
    List<String> documentsOf(List<PersonId> found) {
        return found.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** Resumes of the corpus are people as well. */
    void found(Map<PersonId, String> asPeople) {
        people.putAll(asPeople);
    }

    double count(String document) {
        Double count = Objects.requireNonNull(records.get(document)).count();
        return count == null ? 0 : count;
    }

    boolean hasCounts() {
        return records.values().stream().anyMatch(document -> document.count() != null);
    }

    /** What a document is called in the report. */
    public String title(String document) {
        CorpusRecord known = records.get(document);
        if (known == null) {
            return "(not in the corpus)";
        }
        String title = known.title().isEmpty() ? Texts.title(known.text()) : known.title();
        return known.employer() == null ? title : title + ", " + known.employer();
    }

    /** The field of work that the corpus states, or else the one that the portal's classifier gave. */
    public String domain(String document) {
        CorpusRecord known = records.get(document);
        if (known != null && known.domain() != null) {
            return known.domain();
        }
        PostingFeatures seen = features.get(posting(document));
        return seen == null || seen.field() == null ? NO_DOMAIN : seen.field();
    }

    public int domains() {
        return (int) records.keySet().stream().map(this::domain).distinct().count();
    }

    /** Cosine of two documents by the portal's vectors; 0 where one has none. */
    public double similarity(String one, String other) {
        float[] first = vector(one);
        float[] second = vector(other);
        return first == null || second == null ? 0 : Vectors.dot(first, second);
    }

    private float @Nullable [] vector(String document) {
        PostingFeatures seen = features.get(posting(document));
        return seen == null ? null : seen.vector();
    }
}
