package org.jobatlas.recommendation.internal.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.feature.Distances;
import org.jobatlas.recommendation.internal.feature.HeldTitles;
import org.jobatlas.recommendation.internal.gate.LicenceSkills;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.search.WeightedTerm;
import org.springframework.stereotype.Component;

/** Puts together what cards show. */
@Component
class ListAssembler implements ListAssembly {

    private static final int MAX_WORDS = 8;
    private final PostingSummaries summaries;
    private final LicenceSkills licences;
    private final HeldTitles titles;

    ListAssembler(PostingSummaries summaries, LicenceSkills licences, HeldTitles titles) {
        this.summaries = summaries;
        this.licences = licences;
        this.titles = titles;
    }

    @Override
    public List<Recommendation> assemble(
            List<Judged> chosen, List<Judged> ranked, Profile profile, List<WeightedTerm> words) {
        List<PostingId> ids = chosen.stream().map(Judged::id).toList();
        Map<PostingId, PostingSummary> cards =
                summaries.find(ids).stream().collect(Collectors.toMap(PostingSummary::id, Function.identity()));
        Map<PostingId, String> texts = summaries.texts(ids);
        List<PostingId> closest = ranked.stream().map(Judged::id).toList();
        List<Judged> open =
                chosen.stream().filter(judged -> cards.containsKey(judged.id())).toList();
        Set<String> had = had(profile, open);
        List<List<Part>> parts = Rated.parts(open.stream().map(Judged::rated).toList());
        List<Recommendation> list = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Judged judged = open.get(i);
            Told told = new Told(
                    parts.get(i),
                    matching(words, texts.getOrDefault(judged.id(), "")),
                    closest.indexOf(judged.id()) + 1);
            list.add(new Recommendation(
                    list.size() + 1,
                    Objects.requireNonNull(cards.get(judged.id())),
                    explain(judged.rated(), profile, had, told),
                    judged.fit()));
        }
        return list;
    }

    private record Told(List<Part> parts, List<String> matching, int closestRank) {}

    /** The profile's skills, and those asked for that a proven licence stands for. */
    private Set<String> had(Profile profile, List<Judged> open) {
        List<String> asked = open.stream()
                .flatMap(judged -> judged.rated().contender().posting().skills().stream())
                .toList();
        Set<String> had = new HashSet<>(profile.skills());
        had.addAll(licences.had(profile, asked));
        return had;
    }

    private Explanation explain(Rated rated, Profile profile, Set<String> had, Told told) {
        PostingFeatures posting = rated.contender().posting();
        return new Explanation(
                told.parts(),
                posting.skills().stream().filter(had::contains).toList(),
                posting.skills().stream().filter(skill -> !had.contains(skill)).toList(),
                told.matching(),
                Distances.km(profile.place(), posting.places()),
                titles.alike(profile.experience(), posting).orElse(null),
                told.closestRank());
    }

    private static List<String> matching(List<WeightedTerm> words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .map(WeightedTerm::word)
                .filter(word -> WholeWord.isIn(lower, word.toLowerCase(Locale.ROOT)))
                .limit(MAX_WORDS)
                .toList();
    }
}
