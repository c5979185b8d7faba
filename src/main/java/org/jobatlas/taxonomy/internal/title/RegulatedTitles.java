package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.taxonomy.RegulatedOccupation;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.springframework.stereotype.Component;

/** Regulated work by the phrases in {@code regulated.csv}, {@code other-work.csv} and {@code registrations.csv}. */
@Component
public class RegulatedTitles implements RegulatedWork {

    private static final String NONE = "none";
    private static final String EVERYWHERE = "*";

    private final Map<String, RegulatedOccupation> occupations = new LinkedHashMap<>();
    private final PhraseBook<String> titles = new PhraseBook<>();
    private final ProofWords credentials = new ProofWords();
    private final Registrations registrations = new Registrations();
    private final Recognition recognition = new Recognition();
    private final Set<String> otherAfter = new LinkedHashSet<>();
    private final Set<String> otherBefore = new LinkedHashSet<>();

    public RegulatedTitles() {
        Dictionary.rows(Dictionary.BUILT_IN + "regulated.csv", row -> {
            String id = row.get("id");
            Set<String> countries = EVERYWHERE.equals(row.get("countries"))
                    ? Set.of()
                    : Set.copyOf(Dictionary.list(row.get("countries")));
            for (String column : List.of("titles_en", "titles_sv", "titles_other")) {
                Dictionary.list(row.get(column)).forEach(title -> titles.add(title, id));
            }
            Dictionary.list(row.get("credentials")).forEach(credential -> credentials.add(credential, id));
            return occupations.put(
                    id,
                    new RegulatedOccupation(
                            id,
                            Map.of("en", row.get("en"), "sv", row.get("sv"), "fr", row.get("fr"), "de", row.get("de")),
                            countries,
                            Set.copyOf(Dictionary.list(row.get("covers"))),
                            row.get("source")));
        });
        Dictionary.rows(
                Dictionary.BUILT_IN + "other-work.csv",
                row -> Dictionary.list(row.get("words")).stream()
                        .map(TitleTokens::of)
                        .map(words -> String.join(" ", words))
                        .map("after".equals(row.get("place")) ? otherAfter::add : otherBefore::add)
                        .toList());
    }

    @Override
    public Optional<RegulatedOccupation> find(String id) {
        return NONE.equals(id) ? Optional.empty() : Optional.ofNullable(occupations.get(id));
    }

    @Override
    public List<RegulatedOccupation> namedBy(String title) {
        List<String> tokens = TitleTokens.of(title);
        return titles.in(tokens).stream()
                .filter(found -> !isOtherWork(tokens, found))
                .map(PhraseBook.Found::meaning)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /**
     * Whether neighbouring words show that the occupation is somebody else's: a nurse recruiter, an assistant to a
     * lawyer.
     */
    private boolean isOtherWork(List<String> tokens, PhraseBook.Found<String> found) {
        boolean after = found.to() < tokens.size() && otherAfter.contains(tokens.get(found.to()));
        boolean before = found.from() > 0 && otherBefore.contains(tokens.get(found.from() - 1));
        return after || before;
    }

    @Override
    public List<Demanded> demandedBy(String text) {
        return registrations.in(text);
    }

    @Override
    public Map<String, String> provenBy(List<String> posts, String text) {
        Map<String, String> proven = new LinkedHashMap<>();
        posts.forEach(post -> namedBy(post).forEach(occupation -> prove(occupation.id(), post, proven)));
        credentials.in(text).forEach((id, words) -> prove(id, words, proven));
        return proven;
    }

    @Override
    public Set<String> recognisedIn(Set<String> countries, String text) {
        return recognition.from(countries, text);
    }

    private void prove(String id, String words, Map<String, String> proven) {
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (proven.putIfAbsent(next, words) == null) {
                find(next).ifPresent(occupation -> open.addAll(occupation.covers()));
            }
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
