package org.jobatlas.recommendation.internal.gate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/** Licences that the posts and credentials of a profile prove. */
@Component
class ProvenLicences {

    /** What a post must have lasted to prove a licence. */
    private static final int LEAST_MONTHS = 6;

    private final RegulatedWork regulated;
    private final Credentials credentials;

    /** By identity: one profile is asked for several times in each list that is made for it. */
    private final LoadingCache<Profile, Proven> known =
            Caffeine.newBuilder().weakKeys().build(this::read);

    /**
     * @param words ids of regulated occupations with the words that prove their licence
     * @param countries where these licences count; empty where it is not known where they were got
     */
    record Proven(Map<String, String> words, Set<String> countries) {

        boolean countsIn(List<String> asked) {
            return countries.isEmpty()
                    || asked.isEmpty()
                    || asked.stream()
                            .anyMatch(country ->
                                    countries.contains(country) || PostingConditions.UNKNOWN_COUNTRY.equals(country));
        }
    }

    ProvenLicences(RegulatedWork regulated, Credentials credentials) {
        this.regulated = regulated;
        this.credentials = credentials;
    }

    /**
     * Licences of a person, who got them where they live unless the resume names the register of another country. Work of
     * a few months that ended may have been done under somebody else's licence; it proves nothing.
     */
    Proven of(Profile profile) {
        return known.get(profile);
    }

    private Proven read(Profile profile) {
        List<String> posts = profile.experience().stream()
                .filter(post -> post.lasted(LEAST_MONTHS))
                .map(Experience::title)
                .distinct()
                .toList();
        String told = told(profile);
        Place home = profile.place();
        Set<String> countries = home == null || home.country() == null
                ? Set.of()
                : regulated.recognisedIn(Set.of(home.country()), told);
        return new Proven(regulated.provenBy(posts, told), countries);
    }

    /** The resume, without credentials that the person removed, with those that they added. */
    private String told(Profile profile) {
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
