package org.jobatlas.recommendation.internal.band;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;
import org.jobatlas.recommendation.internal.contender.Trades;
import org.jobatlas.recommendation.internal.feature.TitleWords;
import org.jobatlas.recommendation.internal.gate.GatedPerson;
import org.jobatlas.recommendation.internal.gate.Gates;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.RelatedFields;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevels;
import org.springframework.stereotype.Component;

/** Applies gates and bands to scored contenders for the person of a request. */
@Component
public class Banding {

    /** How many are offered where nothing fits: a list is not padded. */
    private static final int MOST_NEAR = 3;

    private final Gates gates;
    private final BandRule rule;
    private final WorkLevels levels;
    private final TitleWords words;
    private final RelatedFields kindred;
    private final Neighbours neighbours;

    public Banding(Gates gates, BandRule rule, WorkLevels levels, TellingTitles telling, RelatedFields kindred) {
        this.gates = gates;
        this.rule = rule;
        this.levels = levels;
        this.words = new TitleWords(telling);
        this.kindred = kindred;
        this.neighbours = new Neighbours(rule, kindred);
    }

    /** All of them with their bands, best band first and within a band in the order they came. */
    public List<Judged> judge(List<Rated> ranked, ListRequest request) {
        return judge(ranked, request, rated -> true);
    }

    /** The same for a list: gates are not asked about what its score alone leaves out. */
    public List<Judged> judgeForList(List<Rated> ranked, ListRequest request) {
        return judge(ranked, request, rated -> !rule.isOutOfReach(rated.score()));
    }

    private List<Judged> judge(List<Rated> ranked, ListRequest request, Predicate<Rated> asked) {
        Scope scope = request.settings().scope();
        if (scope.everything()) {
            return ranked.stream()
                    .map(rated -> new Judged(rated, List.of(), byScore(rated)))
                    .toList();
        }
        GatedPerson person =
                new GatedPerson(request.profile(), ReachAssumption.of(request.profile(), request.settings()));
        Function<PostingFeatures, List<GateResult>> judge = gates.forPerson(person);
        // on all cores: what gates say of one tells nothing of another
        return ranked.parallelStream()
                .map(rated -> {
                    PostingFeatures posting = rated.contender().posting();
                    List<GateResult> results = asked.test(rated) ? judge.apply(posting) : List.of();
                    Band band = rule.bandOf(rated.score(), closed(results, scope));
                    return new Judged(rated, results, band);
                })
                .sorted(Comparator.comparing(Judged::band))
                .toList();
    }

    private HeldWork heldBy(Profile profile) {
        return new HeldWork(profile, levels, words);
    }

    private Band byScore(Rated rated) {
        return rule.byScore(rated.score());
    }

    /** A gate that the person switched off is still reported, but decides nothing. */
    private static List<GateResult> closed(List<GateResult> results, Scope scope) {
        return scope.opened().isEmpty()
                ? results
                : results.stream()
                        .filter(result -> !scope.opened().contains(result.gate()))
                        .toList();
    }

    /** What may be shown under the settings, best first. */
    public List<Judged> shown(List<Judged> judged, Scope scope) {
        return scope.everything()
                ? judged
                : judged.stream()
                        .filter(item -> item.band().compareTo(Band.STRETCH) < 0
                                || (scope.stretch() && item.band() == Band.STRETCH))
                        .toList();
    }

    /**
     * What a list is made of: what may be shown, and where that is nothing, the few that come nearest: jobs that no gate is against and
     * with a score that is not far off. They keep their band. Whoever asks for a broad list gets jobs of neighbouring fields behind it.
     */
    public List<Judged> offered(List<Judged> judged, ListRequest request) {
        List<Judged> shown = shown(judged, request.settings().scope());
        List<Judged> near = shown.isEmpty()
                ? judged.stream().filter(this::isNear).limit(MOST_NEAR).toList()
                : shown;
        return neighbours.behind(near, judged, request);
    }

    private boolean isNear(Judged item) {
        return item.band() == Band.STRETCH && rule.isNear(item.rated().score(), item.gates());
    }

    /** How the list of this person is spread; of somebody with two trades, which of the shown are of the second. */
    public Spread spread(List<Judged> shown, ListRequest request, Trades trades) {
        Spread plain = new Spread(
                request.settings().diversity(), request.settings().size(), kindred.of(request.profile()), 0, Set.of());
        return trades.secondOf(request.profile())
                .map(second -> new Spread(
                        plain.dial(), plain.size(), plain.fields(), second.share(), ofSecond(shown, second.profile())))
                .orElse(plain);
    }

    private Set<PostingId> ofSecond(List<Judged> shown, Profile second) {
        HeldWork held = heldBy(second);
        return shown.stream()
                .filter(item -> held.holds(item.rated().contender().posting()))
                .map(Judged::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What of the judged would come with a wider band, beside what is offered. */
    public List<More> more(List<Judged> judged, List<Judged> shown, ListRequest request) {
        Scope scope = request.settings().scope();
        Set<PostingId> offered = shown.stream().map(Judged::id).collect(Collectors.toUnmodifiableSet());
        long stretch = judged.stream()
                .filter(item -> item.band() == Band.STRETCH && !offered.contains(item.id()))
                .count();
        long licence = scope.opened().contains(GateName.LICENCE)
                ? 0
                : judged.stream()
                        .filter(Judged::lacksOnlyALicence)
                        .filter(item -> byScore(item.rated()).compareTo(Band.STRETCH) < 0)
                        .count();
        return List.of(
                        new More(More.Kind.STRETCH, null, capped(stretch)),
                        new More(More.Kind.LICENCE, null, capped(licence)))
                .stream()
                .filter(more -> more.count() > 0)
                .toList();
    }

    private static int capped(long count) {
        return (int) Math.min(count, More.MOST);
    }
}
