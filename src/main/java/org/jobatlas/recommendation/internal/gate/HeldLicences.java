package org.jobatlas.recommendation.internal.gate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/**
 * The texts of a profile that may prove a licence: the resume, without credentials that the person removed, with those
 * that they added.
 */
@Component
class HeldLicences {

    private final Credentials credentials;

    HeldLicences(Credentials credentials) {
        this.credentials = credentials;
    }

    /** The words that may prove a licence. */
    String told(Profile profile) {
        String text = profile.text() + "\n" + String.join("\n", profile.education());
        Stream<String> added = profile.facts().credentials().stream()
                .filter(HeldCredential::added)
                .flatMap(held -> credentials.namesOf(held.id()).stream());
        return Stream.concat(Stream.of(without(profile.facts().corrected().notHeld(), text)), added)
                .collect(Collectors.joining("\n"));
    }

    private String without(List<String> notHeld, String text) {
        if (notHeld.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (TermMatch match : credentials.in(text)) {
            if (notHeld.contains(match.id())) {
                rest.replace(match.start(), match.end(), " ".repeat(match.end() - match.start()));
            }
        }
        return rest.toString();
    }
}
