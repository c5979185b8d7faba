package org.jobatlas.recommendation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.ranking.TeamDraft;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.internal.RankingSteps.Choice;
import org.jobatlas.recommendation.internal.RankingSteps.Made;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.explain.ListAssembly;
import org.jobatlas.recommendation.internal.gate.Copies;
import org.jobatlas.search.WeightedTerm;

/**
 * Interleaves the choices of two models into one list, by {@link TeamDraft} within each band. Every item keeps the
 * score and the explanation of the model that it was taken from; no score of one model is compared with one of the
 * other.
 */
public record Drawing(ListAssembly assembly, ListRequest request, List<WeightedTerm> words) {

    /**
     * How it was drawn.
     *
     * @param duel the comparison
     * @param challenger the model beside the one that serves
     * @param choice all that could be shown of it, best first
     * @param spread how its own list was chosen of it
     * @param teams that were drawn
     * @param skipped of the challenger's choice, as they are copies of what the other chose
     * @param shown teams of what is in the list
     */
    public record Drawn(
            UUID duel,
            ModelVersion challenger,
            List<Judged> choice,
            Spread spread,
            String teams,
            List<PostingId> skipped,
            String shown) {}

    Made of(UUID duel, Choice own, Choice other) {
        List<Judged> without = other.chosen().stream()
                .filter(item -> own.chosen().stream().noneMatch(chosen -> isCopy(chosen, item)))
                .toList();
        Set<PostingId> skipped =
                new HashSet<>(other.chosen().stream().map(Judged::id).toList());
        without.forEach(item -> skipped.remove(item.id()));
        TeamDraft.Rules<Judged, Band> rules = new TeamDraft.Rules<>(
                Judged::id, Judged::band, request.settings().size());
        long seed = UUID.randomUUID().getMostSignificantBits();
        TeamDraft<Judged> draft = TeamDraft.of(own.chosen(), without, rules, seed);
        StringBuilder shown = new StringBuilder();
        List<Recommendation> items = assembled(draft, own, other, shown);
        return new Made(
                items,
                own.model(),
                QueryAdapter.IDENTITY.version(),
                own.more(),
                own.shown(),
                own.spread(),
                java.util.Optional.of(new Drawn(
                        duel,
                        other.model(),
                        other.shown(),
                        other.spread(),
                        draft.teams(),
                        List.copyOf(skipped),
                        shown.toString())),
                java.util.Optional.empty(),
                null);
    }

    private List<Recommendation> assembled(TeamDraft<Judged> draft, Choice own, Choice other, StringBuilder teams) {
        Map<PostingId, Recommendation> cards = new HashMap<>();
        assemble(draft, TeamDraft.FIRST, own, cards);
        assemble(draft, TeamDraft.SECOND, other, cards);
        List<Recommendation> items = new ArrayList<>();
        for (int place = 0; place < draft.items().size(); place++) {
            Recommendation card = cards.get(draft.items().get(place).id());
            if (card != null) {
                items.add(new Recommendation(items.size() + 1, card.posting(), card.explanation(), card.fit()));
                teams.append(draft.teams().charAt(place));
            }
        }
        return items;
    }

    private void assemble(TeamDraft<Judged> draft, char team, Choice choice, Map<PostingId, Recommendation> into) {
        List<Judged> members = new ArrayList<>();
        for (int place = 0; place < draft.items().size(); place++) {
            if (draft.teams().charAt(place) == team) {
                members.add(draft.items().get(place));
            }
        }
        assembly.assemble(members, choice.shown(), request.profile(), words)
                .forEach(card -> into.put(card.posting().id(), card));
    }

    private static boolean isCopy(Judged one, Judged other) {
        return !one.id().equals(other.id())
                && Copies.isCopy(one.rated().contender(), other.rated().contender());
    }
}
