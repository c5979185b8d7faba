package org.jobatlas.people.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.search.PeopleQuery;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Resolves a request: turns a posting or search words into a query over people and criteria. */
@Component
class AskedFor {

    static final int DEPTH = 200;
    private static final int MOST_CRITERIA = 12;

    private final PostingWriting postings;
    private final PostingChecks checks;
    private final Taxonomy taxonomy;
    private final TextEmbedder embedder;

    AskedFor(PostingWriting postings, PostingChecks checks, Taxonomy taxonomy, TextEmbedder embedder) {
        this.postings = postings;
        this.checks = checks;
        this.taxonomy = taxonomy;
        this.embedder = embedder;
    }

    /** With the rights of the caller: another company's posting is refused. */
    Asked by(PeopleRequest request) {
        PostingId posting = request.posting();
        if (posting == null) {
            return words(request.words());
        }
        Asked asked = posting(postings.get(posting));
        return request.anywhere() ? new Asked(asked.query().in(Set.of()), asked.criteria()) : asked;
    }

    private Asked posting(WrittenPosting written) {
        PostingEdit edit = written.edit();
        PostingFacts facts = edit.facts();
        String text = Jsoup.parseBodyFragment(edit.description()).wholeText().strip();
        List<Criterion> criteria = edit.criteria().isEmpty() ? checks.suggest(edit) : edit.criteria();
        return new Asked(
                query(facts, text), criteria.stream().limit(MOST_CRITERIA).toList());
    }

    /** The query that finds people for a job. */
    PeopleQuery query(PostingFacts facts, String text) {
        return new PeopleQuery(
                text.isEmpty() ? facts.title() : text,
                facts.language(),
                List.of(facts.title()),
                facts.skills(),
                occupations(facts.title()),
                embedder.embed(orNothing(facts.title() + "\n" + text)),
                countries(facts),
                DEPTH);
    }

    private Asked words(String words) {
        List<String> skills = Stream.concat(
                        taxonomy.skillNamed(words).map(Skill::id).stream(),
                        taxonomy.skillsIn(words).stream().map(TermMatch::id))
                .distinct()
                .toList();
        PostingEdit typed = PostingEdit.EMPTY
                .withFacts(PostingFacts.titled(words.length() > PostingEdit.LONGEST_TITLE ? "" : words)
                        .build())
                .withDescription(escaped(words));
        List<Criterion> criteria = checks.suggest(typed).stream()
                .limit(MOST_CRITERIA)
                .map(found -> found.asRequired(true))
                .toList();
        // "infirmière" finds nurses whose resumes are English
        Optional<Occupation> named = taxonomy.occupationNamed(words);
        String english =
                named.map(occupation -> occupation.name(Locale.ENGLISH)).orElse(words);
        List<String> occupations = Stream.concat(named.map(Occupation::id).stream(), occupations(words).stream())
                .distinct()
                .toList();
        PeopleQuery query = new PeopleQuery(
                english.equalsIgnoreCase(words) ? words : words + " " + english,
                null,
                List.of(words),
                skills,
                occupations,
                embedder.embed(orNothing(english)),
                Set.of(),
                DEPTH);
        return new Asked(query, criteria.isEmpty() ? asTyped(words, occupations) : criteria);
    }

    /** The first occupation; words that the taxonomy does not know are matched literally. */
    private static List<Criterion> asTyped(String words, List<String> occupations) {
        if (words.length() > Criterion.LONGEST_LABEL || words.isBlank()) {
            return List.of();
        }
        return occupations.isEmpty()
                ? List.of(Criterion.of(Criterion.Kind.OTHER, words, null, true))
                : List.of(Criterion.of(Criterion.Kind.OCCUPATION, words, occupations.getFirst(), true));
    }

    private List<String> occupations(String title) {
        return taxonomy.occupationsIn(title).stream()
                .map(TermMatch::id)
                .distinct()
                .toList();
    }

    /** The countries of the work; empty for fully remote work. */
    private static Set<String> countries(PostingFacts facts) {
        return facts.remote() == RemoteKind.REMOTE
                ? Set.of()
                : facts.places().stream()
                        .map(Place::country)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String orNothing(String text) {
        return Optional.of(text).filter(words -> !words.isBlank()).orElse("job");
    }

    private static String escaped(String words) {
        return String.format(Locale.ROOT, "<p>%s</p>", org.jsoup.nodes.Entities.escape(words));
    }
}
