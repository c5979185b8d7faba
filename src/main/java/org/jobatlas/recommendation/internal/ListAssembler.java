package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.search.WeightedTerm;
import org.springframework.stereotype.Component;

/** Step 5: from chosen postings to cards with their explanations. */
@Component
class ListAssembler {

    private static final int MAX_WORDS = 8;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}+#.'’-]+|(?<![.'’-])[.'’-]++(?=\\s|$)");

    private final PostingSummaries summaries;

    ListAssembler(PostingSummaries summaries) {
        this.summaries = summaries;
    }

    /**
     * @param chosen in the order to show
     * @param ranked in the order of the score alone
     */
    List<Recommendation> assemble(List<Rated> chosen, List<Rated> ranked, Profile profile, List<WeightedTerm> words) {
        List<PostingId> ids = chosen.stream().map(ListAssembler::id).toList();
        Map<PostingId, PostingSummary> cards =
                summaries.find(ids).stream().collect(Collectors.toMap(PostingSummary::id, Function.identity()));
        Map<PostingId, String> texts = summaries.texts(ids);
        List<PostingId> closest = ranked.stream().map(ListAssembler::id).toList();
        List<Recommendation> list = new ArrayList<>();
        for (Rated rated : chosen) {
            PostingSummary card = cards.get(id(rated));
            if (card != null) {
                List<String> matching = matching(words, texts.getOrDefault(id(rated), ""));
                Explanation explanation = explain(rated, profile, matching, closest.indexOf(id(rated)) + 1);
                list.add(new Recommendation(list.size() + 1, card, explanation));
            }
        }
        return list;
    }

    private static PostingId id(Rated rated) {
        return rated.contender().posting().id();
    }

    private static Explanation explain(Rated rated, Profile profile, List<String> matching, int closestRank) {
        PostingFeatures posting = rated.contender().posting();
        Set<String> had = Set.copyOf(profile.skills());
        return new Explanation(
                rated.parts(),
                posting.skills().stream().filter(had::contains).toList(),
                posting.skills().stream().filter(skill -> !had.contains(skill)).toList(),
                matching,
                Measurement.distanceKm(profile, posting.places()),
                closestRank);
    }

    private static List<String> matching(List<WeightedTerm> words, String text) {
        Set<String> present = WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return words.stream()
                .map(WeightedTerm::word)
                .filter(word -> present.contains(word.toLowerCase(Locale.ROOT)))
                .limit(MAX_WORDS)
                .toList();
    }
}
