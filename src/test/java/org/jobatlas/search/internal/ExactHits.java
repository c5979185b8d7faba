package org.jobatlas.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.jobatlas.taxonomy.Taxonomy;

/**
 * Draws titles and rare skills from a catalogue and searches for them as a person would.
 *
 * <p>Both draws shuffle the sorted candidates with a fixed seed and take the first hundred: of all titles, each once whatever its
 * case, and of the English names of all skills that one to three postings have.
 */
public final class ExactHits {

    public static final int DRAWN = 100;

    private static final long SEED = 25;
    private static final int RARE = 3;
    private static final int FRONT = 3;

    private final JobSearch search;
    private final Taxonomy taxonomy;
    private final Map<PostingId, PostingFeatures> catalogue;

    public ExactHits(JobSearch search, Taxonomy taxonomy, Map<PostingId, PostingFeatures> catalogue) {
        this.search = search;
        this.taxonomy = taxonomy;
        this.catalogue = Map.copyOf(catalogue);
    }

    /** What was looked for and not found where it must be. */
    public record Misses(int drawn, List<String> missed) {}

    /** Titles whose search does not begin with a posting of exactly that title. */
    public Misses titles() {
        TreeSet<String> titles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        catalogue.values().forEach(posting -> titles.add(posting.title()));
        List<String> drawn = draw(titles);
        List<String> missed = drawn.stream()
                .filter(title -> first(title, 1).stream()
                        .noneMatch(posting -> posting.title().equalsIgnoreCase(title)))
                .toList();
        return new Misses(drawn.size(), missed);
    }

    /** Rare skills whose search has no posting that asks for them in the first three places. */
    public Misses rareSkills() {
        Map<String, Integer> counts = new TreeMap<>();
        catalogue.values().forEach(posting -> posting.skills().forEach(skill -> counts.merge(skill, 1, Integer::sum)));
        counts.values().removeIf(count -> count > RARE);
        List<String> drawn = draw(counts.keySet());
        List<String> missed = drawn.stream()
                .filter(skill -> first(name(skill), FRONT).stream()
                        .noneMatch(posting -> posting.skills().contains(skill)))
                .toList();
        return new Misses(drawn.size(), missed);
    }

    private String name(String skill) {
        return taxonomy.findSkill(skill)
                .map(known -> known.name(Locale.ENGLISH))
                .orElseThrow();
    }

    private List<PostingFeatures> first(String text, int count) {
        return search.search(new JobQuery(text, JobFilters.NONE, JobSort.RELEVANCE, 0, count)).page().items().stream()
                .map(hit -> catalogue.get(hit.posting().id()))
                .toList();
    }

    private static <T> List<T> draw(Collection<T> sorted) {
        List<T> all = new ArrayList<>(sorted);
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(DRAWN, all.size()));
    }
}
