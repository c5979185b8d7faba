package org.jobatlas.people.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feedback.BlockedEmployers;
import org.jobatlas.profile.FindableSeeker;
import org.springframework.stereotype.Component;

/** Decides whether a company may see a person: not if the person blocked it or works for it. */
@Component
class CompanyVisibility {

    private final BlockedEmployers blocks;

    CompanyVisibility(BlockedEmployers blocks) {
        this.blocks = blocks;
    }

    List<FindableSeeker> of(String company, List<FindableSeeker> people) {
        Map<AccountId, Set<String>> blocked = SystemRights.call(
                () -> blocks.of(people.stream().map(FindableSeeker::account).toList()));
        return people.stream()
                .filter(person -> person.employers().stream().noneMatch(name -> CompanyNames.same(name, company)))
                .filter(person -> blocked.getOrDefault(person.account(), Set.of()).stream()
                        .noneMatch(name -> CompanyNames.same(name, company)))
                .toList();
    }
}
