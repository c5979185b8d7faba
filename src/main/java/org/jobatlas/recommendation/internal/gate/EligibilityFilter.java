package org.jobatlas.recommendation.internal.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.stereotype.Component;

/**
 * Blocked employers and second copies of one text are out. Copies that differ in a word are told by {@link Copies} when a list is
 * chosen.
 */
@Component
class EligibilityFilter implements Eligibility {

    @Override
    public List<Contender> eligible(List<Contender> contenders, ListRequest request) {
        Set<String> blocked = request.settings().blockedEmployers().stream()
                .map(Copies::folded)
                .collect(Collectors.toSet());
        Set<String> texts = new HashSet<>();
        return contenders.stream()
                .filter(contender -> blocked.isEmpty() || !blocked.contains(Copies.employer(contender)))
                .filter(contender -> texts.add(contender.posting().textHash()))
                .toList();
    }
}
